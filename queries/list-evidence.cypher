// One page of evidence for each parent, a proposition or an article.
// $parents, $limit, the filter's and the page's own
// RETURN parent, id, sort, node
UNWIND $parents AS parent
CALL (parent) {
// {match}
WHERE v.id <> ''
// {filter}
// {key}
LIMIT $limit
}
MATCH (v:Evidence {id: id})
RETURN parent, id, sort, properties(v) AS node
// {order}
