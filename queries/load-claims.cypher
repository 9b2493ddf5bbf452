// Creates claims of an export, tied to their unmerged subjects.
// $rows list of {id, subjectId, props}
// RETURN count
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MERGE (n:Claim {id: row.id})
SET n += row.props
MERGE (n)-[:SUBJECT]->(s)
RETURN count(*) AS count
