// Mentions in articles, with what they name.
// $ids articles
// RETURN id, entityId
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})<-[:IN_ARTICLE]-(m:Mention)-[:REFERS_TO]->(e:Entity)
RETURN m.id AS id, e.id AS entityId
