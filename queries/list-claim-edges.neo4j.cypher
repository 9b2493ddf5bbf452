// The same over the composite indexes, which hold the claims of an end by how well they are attested, with the claims
// and, in the first row, each entity at their ends once: two round trips saved.
// $ids canonical entities, $seen propositions to leave out, $limit, the filter's own
// RETURN id, proposition, source, target, entities, claim
UNWIND $ids AS asked
CALL (asked) {
MATCH (c:Claim)
USING INDEX c:Claim(subjectId, independentSourceCount, id)
WHERE c.subjectId = asked AND c.independentSourceCount >= 0 AND c.id >= ''
  AND c.listed = true AND c.affirmed > 0 AND c.objectId IS NOT NULL AND NOT c.propositionKey IN $seen
// {filter}
RETURN c
ORDER BY c.subjectId DESC, c.independentSourceCount DESC, c.id DESC
LIMIT $limit
UNION ALL
MATCH (c:Claim)
USING INDEX c:Claim(objectId, independentSourceCount, id)
WHERE c.objectId = asked AND c.independentSourceCount >= 0 AND c.id >= ''
  AND c.listed = true AND c.affirmed > 0 AND NOT c.subjectId IN $ids AND NOT c.propositionKey IN $seen
// {filter}
RETURN c
ORDER BY c.objectId DESC, c.independentSourceCount DESC, c.id DESC
LIMIT $limit
}
WITH c
ORDER BY c.independentSourceCount DESC, c.id DESC
LIMIT $limit
WITH collect(c) AS claims
CALL (claims) {
UNWIND claims AS each
UNWIND [each.subjectId, each.objectId] AS end
WITH DISTINCT end
MATCH (e:Entity {id: end})
RETURN collect(e {.id, .kind, .nameKey, .canonicalId, .name, .nameSort, .aliases, .aliasCounts, .mentionCount,
  .articleCount, .claimCount}) AS entities
}
UNWIND range(0, size(claims) - 1) AS place
WITH claims[place] AS c, place, entities
RETURN c.id AS id, c.propositionKey AS proposition, c.subjectId AS source, c.objectId AS target,
  CASE WHEN place = 0 THEN entities END AS entities
// {claimColumn}
ORDER BY place
