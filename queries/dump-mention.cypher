// Mentions with all their properties and their ends.
// $ids
// An end by comprehension, as OPTIONAL MATCH costs Grafeo a scan a statement.
// RETURN id, node, article, entity
UNWIND $ids AS id
MATCH (n:Mention {id: id})
RETURN id, properties(n) AS node, head([(n)-[:IN_ARTICLE]->(a) | a.id]) AS article,
       head([(n)-[:REFERS_TO]->(e) | e.id]) AS entity
