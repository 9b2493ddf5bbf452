// Creates or updates an article and ties it to its source.
// $id article id, $props its properties, $sourceId source id
// RETURN id
MERGE (a:Article {id: $id})
SET a += $props
WITH a
MATCH (s:Source {id: $sourceId})
MERGE (a)-[:PUBLISHED_BY]->(s)
RETURN a.id AS id
