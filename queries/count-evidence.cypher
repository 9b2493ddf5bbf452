// How much evidence each parent has.
// $parents, the filter's own
// RETURN parent, count
UNWIND $parents AS parent
CALL (parent) {
// {match}
WHERE v.id <> ''
// {filter}
RETURN count(v.id) AS count
}
RETURN parent, count
