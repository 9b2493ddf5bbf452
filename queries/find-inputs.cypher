// Inputs that were read before.
// $ids
// RETURN id, status, pipelineId, articleId, code, reason, stage, hint
UNWIND $ids AS id
MATCH (i:Input {id: id})
RETURN i.id AS id, i.status AS status, i.pipelineId AS pipelineId, i.articleId AS articleId,
       i.code AS code, i.reason AS reason, i.stage AS stage, i.hint AS hint
