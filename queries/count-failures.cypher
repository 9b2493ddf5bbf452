// How many inputs have each status.
// $parents FAILED or SKIPPED
// RETURN parent, count
UNWIND $parents AS parent
CALL (parent) {
MATCH (i:Input {status: parent})
RETURN count(i.id) AS count
}
RETURN parent, count
