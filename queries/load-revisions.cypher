// Ties versions of an export to those they revise.
// $rows list of {id, revises}
// RETURN count
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
MATCH (b:Article {id: row.revises})
MERGE (a)-[:REVISES]->(b)
RETURN count(*) AS count
