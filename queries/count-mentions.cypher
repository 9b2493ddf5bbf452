// How many mentions each article has.
// $parents article ids
// RETURN parent, count
UNWIND $parents AS parent
CALL (parent) {
MATCH (:Article {id: parent})<-[:IN_ARTICLE]-(m:Mention)
RETURN count(m.id) AS count
}
RETURN parent, count
