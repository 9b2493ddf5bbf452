// Mentions near pieces of evidence of the entities their claims are about: within 2,000 code units of the quote,
// which is more than the longest sentence of news.
// $ids evidence
// RETURN asked, isSubject, isObject, node
UNWIND $ids AS asked
MATCH (v:Evidence {id: asked})-[:SUPPORTS]->(c:Claim)
MATCH (v)-[:IN_ARTICLE]->(a:Article)<-[:IN_ARTICLE]-(m:Mention)-[:REFERS_TO]->(e:Entity)
WHERE m.start < v.end + 2000 AND m.end > v.start - 2000
  AND (e.canonicalId = c.subjectId OR e.canonicalId = c.objectId)
RETURN asked, e.canonicalId = c.subjectId AS isSubject, coalesce(e.canonicalId = c.objectId, false) AS isObject,
  {id: m.id, start: m.start, end: m.end, exact: m.exact, form: m.form, articleId: a.id, entityId: e.id} AS node
ORDER BY asked, m.start, m.end, m.id
