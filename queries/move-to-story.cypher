// Puts articles that are in no story into one.
// $storyId, $ids article ids
// RETURN count
MERGE (s:Story {id: $storyId})
WITH s
UNWIND $ids AS id
MATCH (a:Article {id: id})
SET a.storyId = $storyId
CREATE (a)-[:IN_STORY]->(s)
RETURN count(*) AS count
