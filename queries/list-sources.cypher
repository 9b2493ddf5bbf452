// One page of sources by name.
// $parents one '', $limit, the page's own
// RETURN parent, id, sort, node
UNWIND $parents AS parent
CALL (parent) {
MATCH (s:Source)
WHERE s.id <> ''
// {filter}
// {key}
LIMIT $limit
}
MATCH (s:Source {id: id})
RETURN parent, id, sort, properties(s) AS node
// {order}
