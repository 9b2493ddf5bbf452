// Entities that claims about some entities have as objects.
// $ids
// RETURN id
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
RETURN DISTINCT o.id AS id
