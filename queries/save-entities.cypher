// Creates the entities that are not there yet; those that are stay as they are.
// $rows list of {id, kind, props}
// RETURN count
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e += row.props
FOREACH (one IN CASE WHEN row.kind = 'ORGANISATION' THEN [1] ELSE [] END | SET e:Organisation)
FOREACH (one IN CASE WHEN row.kind = 'PERSON' THEN [1] ELSE [] END | SET e:Person)
FOREACH (one IN CASE WHEN row.kind = 'POLICY' THEN [1] ELSE [] END | SET e:Policy)
FOREACH (one IN CASE WHEN row.kind = 'PLACE' THEN [1] ELSE [] END | SET e:Place)
RETURN count(*) AS count
