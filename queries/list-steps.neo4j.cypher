// The same over the composite indexes, which hold the claims of an end by how well they are attested.
// $ids canonical entities, $each claims an entity and end, $limit, the filter's own
// RETURN id, proposition, source, target, sources, asked
UNWIND $ids AS asked
CALL (asked) {
MATCH (c:Claim)
USING INDEX c:Claim(subjectId, independentSourceCount, id)
WHERE c.subjectId = asked AND c.independentSourceCount >= 0 AND c.id >= ''
  AND c.listed = true AND c.affirmed > 0 AND c.objectId IS NOT NULL AND c.objectId <> asked
// {filter}
RETURN c.id AS id, c.propositionKey AS proposition, c.subjectId AS source, c.objectId AS target,
  c.independentSourceCount AS sources
ORDER BY c.subjectId DESC, c.independentSourceCount DESC, c.id DESC
LIMIT $each
UNION ALL
MATCH (c:Claim)
USING INDEX c:Claim(objectId, independentSourceCount, id)
WHERE c.objectId = asked AND c.independentSourceCount >= 0 AND c.id >= ''
  AND c.listed = true AND c.affirmed > 0 AND c.subjectId <> asked
// {filter}
RETURN c.id AS id, c.propositionKey AS proposition, c.subjectId AS source, c.objectId AS target,
  c.independentSourceCount AS sources
ORDER BY c.objectId DESC, c.independentSourceCount DESC, c.id DESC
LIMIT $each
}
RETURN id, proposition, source, target, sources, asked
ORDER BY sources DESC, id DESC, asked
LIMIT $limit
