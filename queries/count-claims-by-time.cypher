// How many listed claims have each stored time: days, months, years or instants as they stand.
// $parents one, the filter's own
// RETURN time, count
UNWIND $parents AS parent
CALL (parent) {
// {match}
WHERE c.listed = true
// {filter}
// {time}
}
RETURN time, count
ORDER BY time
