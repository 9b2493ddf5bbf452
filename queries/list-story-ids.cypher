// Ids of Story nodes in order, after one of them.
// $after '' to begin, $limit
// RETURN id
MATCH (n:Story)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
