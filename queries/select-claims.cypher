// Claims about some entities, with their objects.
// $ids
// RETURN id, subjectId, objectId
UNWIND $ids AS entityId
MATCH (e:Entity {id: entityId})<-[:SUBJECT]-(c:Claim)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN c.id AS id, entityId AS subjectId, o.id AS objectId
