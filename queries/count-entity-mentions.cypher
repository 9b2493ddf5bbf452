// How many live mentions each entity has.
// $parents canonical ids
// RETURN parent, count
UNWIND $parents AS parent
CALL (parent) {
MATCH (:Entity {canonicalId: parent})<-[:REFERS_TO]-(m:Mention)-[:IN_ARTICLE]->(a:Article)
WHERE a.status = 'READ'
RETURN count(m.id) AS count
}
RETURN parent, count
