// Mentions by id.
// $ids
// RETURN asked, node
UNWIND $ids AS asked
MATCH (m:Mention {id: asked})-[:REFERS_TO]->(e:Entity)
MATCH (m)-[:IN_ARTICLE]->(a:Article)
RETURN asked, {id: m.id, start: m.start, end: m.end, exact: m.exact, form: m.form, articleId: a.id,
  entityId: e.id} AS node
