// How many listed claims have live evidence with each value of something, most frequent first.
// $parents one, $limit, the filter's own
// RETURN key, count
UNWIND $parents AS parent
CALL (parent) {
// {match}
WHERE c.listed = true
// {filter}
RETURN c.propositionKey AS proposition
}
MATCH (:Claim {propositionKey: proposition})<-[:SUPPORTS]-(v:Evidence)-[:IN_ARTICLE]->(a:Article)
WHERE v.live = true
// {evidence}
// {key}
RETURN key, count
ORDER BY count DESC, key
LIMIT $limit
