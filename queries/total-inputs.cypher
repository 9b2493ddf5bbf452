// How many inputs ended in which way, and why.
// RETURN status, code, count
MATCH (i:Input)
RETURN i.status AS status, i.code AS code, count(i) AS count
ORDER BY status, code
