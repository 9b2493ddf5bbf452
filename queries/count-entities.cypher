// How many canonical entities that live articles name.
// $parents, the filter's own
// RETURN parent, count
UNWIND $parents AS parent
CALL (parent) {
// {match}
WHERE e.canonicalId = e.id AND e.mentionCount > 0
// {filter}
RETURN count(e.id) AS count
}
RETURN parent, count
