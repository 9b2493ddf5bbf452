// Entities with all their properties.
// $ids
// RETURN id, node
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, properties(n) AS node
