// The last runs, newest first.
// $limit
// RETURN id, pipelineId, startedAt, finishedAt, read, unchanged, skipped, failed, evidence
MATCH (r:Run)
RETURN r.id AS id, r.pipelineId AS pipelineId, r.startedAt AS startedAt, r.finishedAt AS finishedAt, r.read AS read,
       r.unchanged AS unchanged, r.skipped AS skipped, r.failed AS failed, r.evidence AS evidence
ORDER BY startedAt DESC, id
LIMIT $limit
