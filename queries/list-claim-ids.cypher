// Ids of Claim nodes in order, after one of them.
// $after '' to begin, $limit
// RETURN id
MATCH (n:Claim)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
