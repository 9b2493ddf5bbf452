// Creates runs of an export's history.
// $rows list of {id, props}
// RETURN count
UNWIND $rows AS row
MERGE (n:Run {id: row.id})
SET n += row.props
RETURN count(*) AS count
