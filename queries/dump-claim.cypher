// Claims with all their properties and their unmerged ends.
// $ids
// RETURN id, node, subject, object
UNWIND $ids AS id
MATCH (n:Claim {id: id})
OPTIONAL MATCH (n)-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (n)-[:OBJECT]->(o:Entity)
RETURN id, properties(n) AS node, s.id AS subject, o.id AS object
