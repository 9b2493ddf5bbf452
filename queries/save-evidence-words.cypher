// Stores the properties that full text of evidence goes by.
// $rows list of {id, props}
// RETURN count
UNWIND $rows AS row
MATCH (v:Evidence {id: row.id})
SET v += row.props
RETURN count(*) AS count
