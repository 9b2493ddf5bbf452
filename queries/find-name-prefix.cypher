// Live canonical entities whose folded name begins so, by name.
// $prefix folded, $limit
// RETURN id, name, nameSort, aliases, claimCount
MATCH (e:Entity)
WHERE e.nameSort STARTS WITH $prefix AND e.canonicalId = e.id AND e.mentionCount > 0
RETURN e.id AS id, e.name AS name, e.nameSort AS nameSort, e.aliases AS aliases, e.claimCount AS claimCount
ORDER BY e.nameSort, e.id
LIMIT $limit
