// Affirmed claims between some entities and others, for each entity its best attested ones at either end.
// $ids canonical entities, $each claims an entity and end, $limit, the filter's own
// RETURN id, proposition, source, target, sources, asked
UNWIND $ids AS asked
CALL (asked) {
MATCH (:Entity {canonicalId: asked})<-[:SUBJECT]-(c)
WHERE c.listed = true AND c.affirmed > 0 AND c.objectId IS NOT NULL AND c.objectId <> c.subjectId
// {filter}
RETURN c.id AS id, c.propositionKey AS proposition, c.subjectId AS source, c.objectId AS target,
  c.independentSourceCount AS sources
ORDER BY c.independentSourceCount DESC, c.id DESC
LIMIT $each
UNION ALL
MATCH (:Entity {canonicalId: asked})<-[:OBJECT]-(c)
WHERE c.listed = true AND c.affirmed > 0 AND c.objectId <> c.subjectId
// {filter}
RETURN c.id AS id, c.propositionKey AS proposition, c.subjectId AS source, c.objectId AS target,
  c.independentSourceCount AS sources
ORDER BY c.independentSourceCount DESC, c.id DESC
LIMIT $each
}
RETURN id, proposition, source, target, sources, asked
ORDER BY sources DESC, id DESC, asked
LIMIT $limit
