// The articles of some stories.
// $storyIds
// RETURN id, storyId
UNWIND $storyIds AS storyId
MATCH (a:Article {storyId: storyId})
RETURN a.id AS id, a.storyId AS storyId
