// Creates the mentions of an article whose earlier ones were removed.
// $articleId, $rows list of {entityId, props}
// RETURN count
MATCH (a:Article {id: $articleId})
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
CREATE (m:Mention)
SET m += row.props
CREATE (m)-[:IN_ARTICLE]->(a)
CREATE (m)-[:REFERS_TO]->(e)
RETURN count(*) AS count
