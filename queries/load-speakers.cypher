// Ties evidence of an export to the entities that say it.
// $rows list of {id, speakerId}
// RETURN count
UNWIND $rows AS row
MATCH (v:Evidence {id: row.id})
MATCH (e:Entity {id: row.speakerId})
MERGE (v)-[:SAID_BY]->(e)
RETURN count(*) AS count
