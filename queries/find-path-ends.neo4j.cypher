// The same with the claims that list-steps gives for each of them, two round trips saved: of each its id, proposition,
// other end, whether that is the object, and its sources; maps of hundreds of them would take longer to read.
// $ids, $each claims an entity and end, the filter's own
// RETURN asked, id, claimCount, steps
UNWIND $ids AS wanted
MATCH (x:Entity {id: wanted})
MATCH (e:Entity {id: x.canonicalId})
WITH wanted, e.claimCount AS claimCount, e.id AS asked
CALL (asked) {
CALL (asked) {
MATCH (c:Claim)
USING INDEX c:Claim(subjectId, independentSourceCount, id)
WHERE c.subjectId = asked AND c.independentSourceCount >= 0 AND c.id >= ''
  AND c.listed = true AND c.affirmed > 0 AND c.objectId IS NOT NULL AND c.objectId <> asked
// {filter}
RETURN c
ORDER BY c.subjectId DESC, c.independentSourceCount DESC, c.id DESC
LIMIT $each
UNION ALL
MATCH (c:Claim)
USING INDEX c:Claim(objectId, independentSourceCount, id)
WHERE c.objectId = asked AND c.independentSourceCount >= 0 AND c.id >= ''
  AND c.listed = true AND c.affirmed > 0 AND c.subjectId <> asked
// {filter}
RETURN c
ORDER BY c.objectId DESC, c.independentSourceCount DESC, c.id DESC
LIMIT $each
}
WITH c, asked
ORDER BY c.independentSourceCount DESC, c.id DESC
RETURN collect([c.id, c.propositionKey, CASE WHEN c.subjectId = asked THEN c.objectId ELSE c.subjectId END,
  c.subjectId = asked, c.independentSourceCount]) AS steps
}
RETURN wanted AS asked, asked AS id, claimCount, steps
