// Creates stories of an export.
// $rows list of {id}
// RETURN count
UNWIND $rows AS row
MERGE (n:Story {id: row.id})
RETURN count(*) AS count
