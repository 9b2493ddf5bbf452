// Live evidence of propositions with article, source and speaker, for people to read.
// $keys proposition keys
// An end by comprehension, as OPTIONAL MATCH costs Grafeo a scan a statement.
// RETURN key, evidence fields, articleUrl, articleTitle, publishedAt, sourceName, speakerName
UNWIND $keys AS key
MATCH (c:Claim {propositionKey: key})<-[:SUPPORTS]-(v:Evidence)
WHERE v.live = true
MATCH (v)-[:IN_ARTICLE]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
RETURN key, properties(v) AS node, a.id AS articleId, a.url AS articleUrl, a.title AS articleTitle,
       a.publishedAt AS publishedAt, s.name AS sourceName, head([(v)-[:SAID_BY]->(e) | e.name]) AS speakerName
