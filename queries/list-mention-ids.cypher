// Ids of Mention nodes in order, after one of them.
// $after '' to begin, $limit
// RETURN id
MATCH (n:Mention)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
