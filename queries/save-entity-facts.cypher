// Stores the derived facts of entities.
// $rows list of {id, props}
// RETURN count
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.props
RETURN count(*) AS count
