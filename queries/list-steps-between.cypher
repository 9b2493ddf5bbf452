// Affirmed claims between two entities, in the directions asked for, best attested first.
// $pairs list of {subject, object}, canonical entities, $limit, the filter's own
// RETURN id, proposition, source, target, sources
UNWIND $pairs AS pair
CALL (pair) {
MATCH (c:Claim {subjectId: pair.subject, objectId: pair.object})
WHERE c.listed = true AND c.affirmed > 0
// {filter}
RETURN c.id AS id, c.propositionKey AS proposition, c.subjectId AS source, c.objectId AS target,
  c.independentSourceCount AS sources
ORDER BY c.independentSourceCount DESC, c.id DESC
LIMIT $limit
}
RETURN id, proposition, source, target, sources
ORDER BY sources DESC, id DESC
LIMIT $limit
