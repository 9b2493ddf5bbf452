// Keys of the propositions that a filter finds, each with its listed claim.
// $parents one start, the filter's own
// RETURN key
UNWIND $parents AS parent
CALL (parent) {
// {match}
WHERE c.listed = true
// {filter}
RETURN c.propositionKey AS key
}
RETURN DISTINCT key
