// How many articles have which status.
// RETURN key, count
MATCH (a:Article)
RETURN a.status AS key, count(a) AS count
ORDER BY key
