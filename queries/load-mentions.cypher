// Creates mentions of an export, tied to their article and entity.
// $rows list of {id, articleId, entityId, props}
// RETURN count
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (e:Entity {id: row.entityId})
MERGE (n:Mention {id: row.id})
SET n += row.props
MERGE (n)-[:IN_ARTICLE]->(a)
MERGE (n)-[:REFERS_TO]->(e)
RETURN count(*) AS count
