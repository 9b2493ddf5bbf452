// Unties an article from its source, before it is read again.
// $articleId
// RETURN count
MATCH (a:Article {id: $articleId})-[r:PUBLISHED_BY]->(:Source)
DELETE r
RETURN count(*) AS count
