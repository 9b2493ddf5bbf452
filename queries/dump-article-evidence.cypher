// Live evidence of articles, with the proposition it supports and the canonical entity that says it.
// $ids articles
// An end by comprehension, as OPTIONAL MATCH costs Grafeo a scan a statement.
// RETURN node, key, speakerId
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})<-[:IN_ARTICLE]-(v:Evidence)-[:SUPPORTS]->(c:Claim)
WHERE v.live = true
RETURN properties(v) AS node, c.propositionKey AS key, head([(v)-[:SAID_BY]->(e) | e.canonicalId]) AS speakerId
