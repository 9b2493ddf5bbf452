// Articles with all their properties and the version each revises.
// $ids
// RETURN id, node, revises
UNWIND $ids AS id
MATCH (n:Article {id: id})
OPTIONAL MATCH (n)-[:REVISES]->(older:Article)
RETURN id, properties(n) AS node, older.id AS revises
