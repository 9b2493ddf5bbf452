// Creates articles of an export, tied to their source and story.
// $rows list of {id, sourceId, storyId, props}
// RETURN count
UNWIND $rows AS row
MATCH (s:Source {id: row.sourceId})
MATCH (t:Story {id: row.storyId})
MERGE (n:Article {id: row.id})
SET n += row.props
MERGE (n)-[:PUBLISHED_BY]->(s)
MERGE (n)-[:IN_STORY]->(t)
RETURN count(*) AS count
