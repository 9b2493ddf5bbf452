// One page of the listed claims that each entity says, sorted by a stored key.
// $parents, $limit, the filter's and the page's own
// RETURN parent, id, sort, node
UNWIND $parents AS parent
CALL (parent) {
// {match}
WHERE c.listed = true
// {filter}
// {key}
LIMIT $limit
}
MATCH (c:Claim {id: id})
RETURN parent, id, sort, properties(c) AS node
// {order}
