// One page of the entities that each entity shares an affirmed claim with, those with most claims first.
// $parents canonical ids, $limit, the page's own
// RETURN parent, id, sort, node
UNWIND $parents AS parent
CALL (parent) {
MATCH (:Entity {id: parent})-[r:CLAIM]-(o:Entity)
WHERE o.id <> parent
WITH o, count(r.id) AS sort, collect(DISTINCT r.predicate) AS predicates
WHERE sort > 0
// {filter}
// {key}
LIMIT $limit
}
RETURN parent, id, sort, {entityId: id, claimCount: sort, predicates: predicates} AS node
// {order}
