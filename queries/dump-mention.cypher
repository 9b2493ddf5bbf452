// Mentions with all their properties and their ends.
// $ids
// RETURN id, node, article, entity
UNWIND $ids AS id
MATCH (n:Mention {id: id})
OPTIONAL MATCH (n)-[:IN_ARTICLE]->(a:Article)
OPTIONAL MATCH (n)-[:REFERS_TO]->(e:Entity)
RETURN id, properties(n) AS node, a.id AS article, e.id AS entity
