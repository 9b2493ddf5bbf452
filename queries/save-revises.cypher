// Ties each version to the one it revises.
// $rows list of {id, revisedId}
// RETURN count
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
MATCH (b:Article {id: row.revisedId})
CREATE (a)-[:REVISES]->(b)
RETURN count(*) AS count
