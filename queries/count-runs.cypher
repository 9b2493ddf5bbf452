// How many runs there are.
// $parents one ''
// RETURN parent, count
UNWIND $parents AS parent
CALL (parent) {
MATCH (r:Run)
RETURN count(r.id) AS count
}
RETURN parent, count
