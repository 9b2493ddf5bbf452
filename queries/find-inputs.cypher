// Inputs that were read before.
// $ids
// RETURN id, status, pipelineId, articleId
UNWIND $ids AS id
MATCH (i:Input {id: id})
RETURN i.id AS id, i.status AS status, i.pipelineId AS pipelineId, i.articleId AS articleId
