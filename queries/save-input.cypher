// Records how an input ended.
// $id input id, $props
// RETURN id
MERGE (i:Input {id: $id})
SET i += $props
RETURN i.id AS id
