// How many stories have at least so many live articles.
// $parents one '', $minArticles
// RETURN parent, count
UNWIND $parents AS parent
CALL (parent) {
MATCH (a:Article {status: 'READ'})
WITH a.storyId AS storyId, count(a.id) AS articles
WHERE articles >= $minArticles
RETURN count(storyId) AS count
}
RETURN parent, count
