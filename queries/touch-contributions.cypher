// What one article adds to its entities: how often it mentions each, by form and words.
// $articleId
// RETURN entityId, form, exact, count
MATCH (a:Article {id: $articleId})<-[:IN_ARTICLE]-(m:Mention)-[:REFERS_TO]->(e:Entity)
RETURN e.id AS entityId, m.form AS form, m.exact AS exact, count(*) AS count
