// How many listed claims have each value of something stored on them, most frequent first.
// $parents one, $limit, the filter's own
// RETURN key, count
UNWIND $parents AS parent
CALL (parent) {
// {match}
WHERE c.listed = true
// {filter}
// {key}
}
RETURN key, count
ORDER BY count DESC, key
LIMIT $limit
