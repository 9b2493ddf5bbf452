// Inputs with one status, by where they came from.
// $status FAILED or SKIPPED, $limit
// RETURN id, origin, code, reason, stage, hint, at
MATCH (i:Input)
WHERE i.status = $status
RETURN i.id AS id, i.origin AS origin, i.code AS code, i.reason AS reason, i.stage AS stage, i.hint AS hint, i.at AS at
ORDER BY origin, id
LIMIT $limit
