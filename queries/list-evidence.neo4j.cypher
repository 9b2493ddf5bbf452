// The same with the articles and sources beside it, where they are asked for: each statement saved is a round trip.
// $parents, $limit, the filter's and the page's own
// RETURN parent, id, sort, node; article and source where they are asked for
UNWIND $parents AS parent
CALL (parent) {
// {match}
WHERE v.id <> ''
// {filter}
// {key}
LIMIT $limit
}
MATCH (v:Evidence {id: id})
// {beside}
RETURN parent, id, sort, properties(v) AS node
// {besideColumns}
// {order}
