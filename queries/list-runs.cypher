// One page of runs, newest first.
// $parents one '', $limit, the page's own
// RETURN parent, id, sort, node
UNWIND $parents AS parent
CALL (parent) {
MATCH (r:Run)
WHERE r.id <> ''
// {filter}
// {key}
LIMIT $limit
}
MATCH (r:Run {id: id})
RETURN parent, id, sort, {id: r.id, pipelineId: r.pipelineId, startedAt: r.startedAt, finishedAt: r.finishedAt,
  read: r.read, unchanged: r.unchanged, skipped: r.skipped, failed: r.failed, evidence: r.evidence} AS node
// {order}
