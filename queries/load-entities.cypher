// Creates entities of an export.
// $rows list of {id, kind, props}
// RETURN count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n += row.props
FOREACH (one IN CASE WHEN row.kind = 'ORGANISATION' THEN [1] ELSE [] END | SET n:Organisation)
FOREACH (one IN CASE WHEN row.kind = 'PERSON' THEN [1] ELSE [] END | SET n:Person)
FOREACH (one IN CASE WHEN row.kind = 'POLICY' THEN [1] ELSE [] END | SET n:Policy)
FOREACH (one IN CASE WHEN row.kind = 'PLACE' THEN [1] ELSE [] END | SET n:Place)
RETURN count(*) AS count
