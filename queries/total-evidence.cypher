// How much live evidence there is.
// RETURN count
MATCH (v:Evidence)
WHERE v.live = true
RETURN count(v) AS count
