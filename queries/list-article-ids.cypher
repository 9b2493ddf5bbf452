// Ids of Article nodes in order, after one of them.
// $after '' to begin, $limit
// RETURN id
MATCH (n:Article)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
