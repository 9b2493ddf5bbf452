// What the graph holds of an article, before it is written again or retracted.
// $id article id
// RETURN id, pipelineId, status, retractedAt, canonicalUrl, publishedAt, updatedAt, rawHash, sourceId, sourceName, storyId
MATCH (a:Article {id: $id})
RETURN a.id AS id, a.pipelineId AS pipelineId, a.status AS status, a.retractedAt AS retractedAt,
       a.canonicalUrl AS canonicalUrl, a.publishedAt AS publishedAt, a.updatedAt AS updatedAt, a.rawHash AS rawHash,
       a.sourceId AS sourceId, a.sourceName AS sourceName, a.storyId AS storyId
