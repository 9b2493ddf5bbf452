// Deletes an article's mentions, before it is read again.
// $articleId
// RETURN count
MATCH (a:Article {id: $articleId})<-[:IN_ARTICLE]-(m:Mention)
DETACH DELETE m
RETURN count(*) AS count
