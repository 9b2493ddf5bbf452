// The same over composite indexes where the start has one: an end, a key, the id.
// $parents, $limit, the filter's and the page's own
// RETURN parent, id, sort, node; subject and object where they are asked for
UNWIND $parents AS parent
CALL (parent) {
// {seek}
WHERE c.listed = true
// {range}
// {filter}
// {keySeek}
LIMIT $limit
}
MATCH (c:Claim {id: id})
// {beside}
RETURN parent, id, sort, properties(c) AS node
// {besideColumns}
// {order}
