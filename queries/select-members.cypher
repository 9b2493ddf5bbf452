// Claims of propositions, listed or not, with their unmerged ends.
// $ids proposition keys
// An end by comprehension, as OPTIONAL MATCH costs Grafeo a scan a statement.
// RETURN id, subjectId, objectId
UNWIND $ids AS key
MATCH (c:Claim {propositionKey: key})-[:SUBJECT]->(s:Entity)
RETURN c.id AS id, s.id AS subjectId, head([(c)-[:OBJECT]->(o) | o.id]) AS objectId
