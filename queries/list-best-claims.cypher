// Live propositions between entities that the most independent sources affirm, the surest first.
// $limit
// RETURN id, subjectId
MATCH (c:Claim)
WHERE c.listed = true AND c.affirmed > 0 AND c.objectId IS NOT NULL
RETURN c.id AS id, c.subjectId AS subjectId, c.independentSourceCount AS sources, c.confidence AS confidence
ORDER BY sources DESC, confidence DESC, id
LIMIT $limit
