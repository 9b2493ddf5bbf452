// Ties merged entities of an export to their canonical ones.
// $rows list of {id, canonicalId}
// RETURN count
UNWIND $rows AS row
MATCH (a:Entity {id: row.id})
MATCH (b:Entity {id: row.canonicalId})
MERGE (a)-[:SAME_AS]->(b)
RETURN count(*) AS count
