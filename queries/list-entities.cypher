// One page of canonical entities that live articles name.
// $parents, $limit, the filter's and the page's own
// RETURN parent, id, sort, node
UNWIND $parents AS parent
CALL (parent) {
// {match}
WHERE e.canonicalId = e.id AND e.mentionCount > 0
// {filter}
// {key}
LIMIT $limit
}
MATCH (e:Entity {id: id})
RETURN parent, id, sort, properties(e) AS node
// {order}
