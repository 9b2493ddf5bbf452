// One page of inputs for each status, by where they came from.
// $parents FAILED or SKIPPED, $limit, the page's own
// RETURN parent, id, sort, node
UNWIND $parents AS parent
CALL (parent) {
MATCH (i:Input {status: parent})
WHERE i.id <> ''
// {filter}
// {key}
LIMIT $limit
}
MATCH (i:Input {id: id})
RETURN parent, id, sort, {id: i.id, origin: i.origin, code: i.code, reason: i.reason, stage: i.stage, hint: i.hint,
  at: i.at} AS node
// {order}
