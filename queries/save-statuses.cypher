// Sets articles' statuses.
// $rows list of {id, status}
// RETURN count
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.status = row.status
RETURN count(*) AS count
