// Deletes claims that no evidence supports any more.
// $ids
// RETURN count
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE NOT EXISTS { (c)<-[:SUPPORTS]-(:Evidence) }
DETACH DELETE c
RETURN count(*) AS count
