// Makes the derived edges between entities that an export's claims stand for.
// $rows list of {id, subjectId, objectId, props}
// RETURN count
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
MERGE (s)-[r:CLAIM {id: row.id}]->(o)
SET r += row.props
RETURN count(*) AS count
