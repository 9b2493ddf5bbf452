// How many live entities there are of each kind.
// RETURN key, count
MATCH (e:Entity)
WHERE e.mentionCount > 0
RETURN e.kind AS key, count(e) AS count
ORDER BY key
