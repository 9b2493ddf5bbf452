// One page of the live mentions of each entity, by article and place.
// $parents canonical ids, $limit, the page's own
// RETURN parent, article, start, id, node
UNWIND $parents AS parent
CALL (parent) {
MATCH (:Entity {canonicalId: parent})<-[:REFERS_TO]-(m:Mention)-[:IN_ARTICLE]->(a:Article)
WHERE a.status = 'READ'
// {filter}
// {key}
LIMIT $limit
}
MATCH (m:Mention {id: id})-[:REFERS_TO]->(e:Entity)
RETURN parent, article, start, id, {id: id, start: start, end: m.end, exact: m.exact, form: m.form,
  articleId: article, entityId: e.id} AS node
// {order}
