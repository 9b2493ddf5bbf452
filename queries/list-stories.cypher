// One page of stories with at least so many live articles, the largest first.
// $parents one '', $minArticles, $limit, the page's own
// RETURN parent, id, sort, node
UNWIND $parents AS parent
CALL (parent) {
MATCH (a:Article {status: 'READ'})
WITH a.storyId AS storyId, count(a.id) AS sort
WHERE sort >= $minArticles
MATCH (s:Story {id: storyId})
WHERE s.id <> ''
// {filter}
// {key}
LIMIT $limit
}
RETURN parent, id, sort, {id: id} AS node
// {order}
