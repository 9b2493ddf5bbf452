// How many entities each entity shares an affirmed claim with.
// $parents canonical ids
// RETURN parent, count
UNWIND $parents AS parent
CALL (parent) {
MATCH (:Entity {id: parent})-[:CLAIM]-(o:Entity)
WHERE o.id <> parent
RETURN count(DISTINCT o.id) AS count
}
RETURN parent, count
