// Live evidence of propositions with article, source and speaker, for people to read.
// $keys proposition keys
// RETURN key, evidence fields, articleUrl, articleTitle, publishedAt, sourceName, speakerName
UNWIND $keys AS key
MATCH (c:Claim {propositionKey: key})<-[:SUPPORTS]-(v:Evidence)
WHERE v.live = true
MATCH (v)-[:IN_ARTICLE]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
OPTIONAL MATCH (v)-[:SAID_BY]->(e:Entity)
RETURN key, properties(v) AS node, a.id AS articleId, a.url AS articleUrl, a.title AS articleTitle,
       a.publishedAt AS publishedAt, s.name AS sourceName, e.name AS speakerName
