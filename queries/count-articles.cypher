// How many articles each parent has.
// $parents, $status list, the filter's own
// RETURN parent, count
UNWIND $parents AS parent
CALL (parent) {
// {match}
WHERE a.status IN $status
// {filter}
RETURN count(a.id) AS count
}
RETURN parent, count
