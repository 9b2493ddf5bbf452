// Creates or updates the record of a run.
// $id run id, $props
// RETURN id
MERGE (r:Run {id: $id})
SET r += $props
RETURN r.id AS id
