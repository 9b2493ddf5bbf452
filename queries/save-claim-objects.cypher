// Ties claims to the entities that are their objects.
// $rows list of {id, objectId}
// RETURN count
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (o:Entity {id: row.objectId})
MERGE (c)-[:OBJECT]->(o)
RETURN count(*) AS count
