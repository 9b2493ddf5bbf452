// Ties claims to the entities that are their subjects.
// $rows list of {id, subjectId}
// RETURN count
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (s:Entity {id: row.subjectId})
MERGE (c)-[:SUBJECT]->(s)
RETURN count(*) AS count
