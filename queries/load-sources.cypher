// Creates sources of an export.
// $rows list of {id, props}
// RETURN count
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
SET n += row.props
RETURN count(*) AS count
