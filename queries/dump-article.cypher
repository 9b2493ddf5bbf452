// Articles with all their properties and the version each revises.
// $ids
// An end by comprehension, as OPTIONAL MATCH costs Grafeo a scan a statement.
// RETURN id, node, revises
UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN id, properties(n) AS node, head([(n)-[:REVISES]->(older) | older.id]) AS revises
