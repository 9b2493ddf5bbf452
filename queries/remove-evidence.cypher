// Deletes an article's evidence, before it is read again.
// $articleId
// RETURN count
MATCH (a:Article {id: $articleId})<-[:IN_ARTICLE]-(v:Evidence)
DETACH DELETE v
RETURN count(*) AS count
