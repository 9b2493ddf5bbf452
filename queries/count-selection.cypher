// How much a filter leaves: claims, their entities, and the evidence that fits with its articles.
// $parents one, the filter's own
// RETURN entities, claims, evidence, articles
UNWIND $parents AS parent
CALL (parent) {
// {match}
WHERE c.listed = true
// {filter}
RETURN DISTINCT c.propositionKey AS proposition, c.subjectId AS subjectId, coalesce(c.objectId, c.subjectId) AS objectId
}
MATCH (:Claim {propositionKey: proposition})<-[:SUPPORTS]-(v:Evidence)-[:IN_ARTICLE]->(a:Article)
WHERE v.live = true
// {evidence}
UNWIND [subjectId, objectId] AS entityId
RETURN count(DISTINCT entityId) AS entities, count(DISTINCT proposition) AS claims,
  count(DISTINCT v.id) AS evidence, count(DISTINCT a.id) AS articles
