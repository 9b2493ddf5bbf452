// Entities that were merged with some entities, and their canonical ones.
// $ids
// RETURN id
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:SAME_AS]-(o:Entity)
RETURN DISTINCT o.id AS id
