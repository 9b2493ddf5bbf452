// One run of the pipeline.
// $id
// RETURN id, finishedAt, read, unchanged, skipped, failed
MATCH (r:Run {id: $id})
RETURN r.id AS id, r.finishedAt AS finishedAt, r.read AS read, r.unchanged AS unchanged,
       r.skipped AS skipped, r.failed AS failed
