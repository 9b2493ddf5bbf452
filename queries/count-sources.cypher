// How many sources there are.
// $parents one ''
// RETURN parent, count
UNWIND $parents AS parent
CALL (parent) {
MATCH (s:Source)
RETURN count(s.id) AS count
}
RETURN parent, count
