// Sources and stories of articles.
// $ids articles
// RETURN sourceId, storyId
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.sourceId AS sourceId, a.storyId AS storyId
