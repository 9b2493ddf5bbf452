// Claims between entities at some of them, best attested first; one with both its ends among them comes once.
// $ids canonical entities, $seen propositions to leave out, $limit, the filter's own
// RETURN id, proposition, source, target
UNWIND $ids AS asked
CALL (asked) {
MATCH (:Entity {canonicalId: asked})<-[:SUBJECT]-(c)
WHERE c.listed = true AND c.affirmed > 0 AND c.objectId IS NOT NULL AND NOT c.propositionKey IN $seen
// {filter}
RETURN c.id AS id, c.propositionKey AS proposition, c.subjectId AS source, c.objectId AS target,
  c.independentSourceCount AS sources
ORDER BY c.independentSourceCount DESC, c.id DESC
LIMIT $limit
UNION ALL
MATCH (:Entity {canonicalId: asked})<-[:OBJECT]-(c)
WHERE c.listed = true AND c.affirmed > 0 AND NOT c.subjectId IN $ids AND NOT c.propositionKey IN $seen
// {filter}
RETURN c.id AS id, c.propositionKey AS proposition, c.subjectId AS source, c.objectId AS target,
  c.independentSourceCount AS sources
ORDER BY c.independentSourceCount DESC, c.id DESC
LIMIT $limit
}
RETURN id, proposition, source, target, sources
ORDER BY sources DESC, id DESC
LIMIT $limit
