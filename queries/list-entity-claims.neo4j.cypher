// The same over composite indexes: an end, a key, the id. A page of a hub reads a page.
// $parents, $limit, the filter's and the page's own
// RETURN parent, id, sort, node; subject and object where they are asked for
UNWIND $parents AS parent
CALL (parent) {
// {each}
CALL (entity) {
// {seekSubject}
WHERE c.subjectId = entity AND c.listed = true
// {range}
// {filter}
// {keySubject}
LIMIT $limit
UNION ALL
// {seekObject}
WHERE c.objectId = entity AND c.listed = true
// {onlyObject}
// {range}
// {filter}
// {keyObject}
LIMIT $limit
}
RETURN id, sort
// {ends}
LIMIT $limit
}
MATCH (c:Claim {id: id})
// {beside}
RETURN parent, id, sort, properties(c) AS node
// {besideColumns}
// {order}
