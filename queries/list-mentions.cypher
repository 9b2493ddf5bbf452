// One page of mentions for each article, in the order of the text.
// $parents article ids, $limit, the page's own
// RETURN parent, id, sort, node
UNWIND $parents AS parent
CALL (parent) {
MATCH (:Article {id: parent})<-[:IN_ARTICLE]-(m:Mention)
WHERE m.id <> ''
// {filter}
// {key}
LIMIT $limit
}
MATCH (m:Mention {id: id})-[:REFERS_TO]->(e:Entity)
RETURN parent, id, sort, {id: m.id, start: m.start, end: m.end, exact: m.exact, form: m.form, articleId: parent,
  entityId: e.id} AS node
// {order}
