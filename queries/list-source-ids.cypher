// Ids of Source nodes in order, after one of them.
// $after '' to begin, $limit
// RETURN id
MATCH (n:Source)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
