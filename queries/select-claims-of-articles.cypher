// Claims that articles have evidence for, with their ends.
// $ids articles
// RETURN id, subjectId, objectId
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})<-[:IN_ARTICLE]-(v:Evidence)-[:SUPPORTS]->(c:Claim)-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN DISTINCT c.id AS id, s.id AS subjectId, o.id AS objectId
