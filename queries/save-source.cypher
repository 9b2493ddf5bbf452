// Creates or updates a source.
// $id source id, $props its properties
// RETURN id
MERGE (s:Source {id: $id})
SET s += $props
RETURN s.id AS id
