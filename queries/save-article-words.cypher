// Stores the properties that full text of articles goes by.
// $rows list of {id, props}
// RETURN count
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a += row.props
RETURN count(*) AS count
