// One page of the listed claims that have an entity as subject or object, sorted by a stored key: each end gives its
// first ones, so that neither carries a hub's claims through the other's sort.
// $parents, $limit, the filter's and the page's own
// RETURN parent, id, sort, node
UNWIND $parents AS parent
CALL (parent) {
// {each}
CALL (entity) {
MATCH (:Entity {canonicalId: entity})<-[:SUBJECT]-(c)
WHERE c.listed = true
// {filter}
// {key}
LIMIT $limit
UNION ALL
MATCH (:Entity {canonicalId: entity})<-[:OBJECT]-(c)
WHERE c.listed = true
// {onlyObject}
// {filter}
// {key}
LIMIT $limit
}
RETURN id, sort
// {ends}
LIMIT $limit
}
MATCH (c:Claim {id: id})
RETURN parent, id, sort, properties(c) AS node
// {order}
