// How many listed claims each parent has.
// $parents, the filter's own
// RETURN parent, count
UNWIND $parents AS parent
CALL (parent) {
// {match}
WHERE c.listed = true
// {filter}
RETURN count(c.id) AS count
}
RETURN parent, count
