// Entities that claims with some entities as objects are about.
// $ids
// RETURN id
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:OBJECT]-(c:Claim)-[:SUBJECT]->(s:Entity)
RETURN DISTINCT s.id AS id
