// Claims with all their properties and their unmerged ends.
// $ids
// An end by comprehension, as OPTIONAL MATCH costs Grafeo a scan a statement.
// RETURN id, node, subject, object
UNWIND $ids AS id
MATCH (n:Claim {id: id})
RETURN id, properties(n) AS node, head([(n)-[:SUBJECT]->(s) | s.id]) AS subject,
       head([(n)-[:OBJECT]->(o) | o.id]) AS object
