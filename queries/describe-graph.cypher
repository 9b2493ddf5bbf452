// What read the live articles, and when an article was last read.
// RETURN pipelineIds, lastReadAt
CALL () {
MATCH (a:Article {status: 'READ'})
WITH DISTINCT a.pipelineId AS pipelineId
RETURN collect(pipelineId) AS pipelineIds
}
CALL () {
MATCH (a:Article)
RETURN max(a.readAt) AS lastReadAt
}
RETURN pipelineIds, lastReadAt
