// Deletes entities that no mention refers to any more.
// $ids
// RETURN count
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)<-[:REFERS_TO]-(:Mention) }
DETACH DELETE e
RETURN count(*) AS count
