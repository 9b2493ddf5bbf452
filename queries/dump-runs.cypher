// Runs with all their properties, in order of id, after one of them.
// $after '' to begin, $limit
// RETURN id, node
MATCH (n:Run)
WHERE n.id > $after
RETURN n.id AS id, properties(n) AS node
ORDER BY id
LIMIT $limit
