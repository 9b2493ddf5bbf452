// Deletes stories that no article is in any more.
// $ids story ids
// RETURN count
UNWIND $ids AS id
MATCH (s:Story {id: id})
WHERE NOT EXISTS { (s)<-[:IN_STORY]-(:Article) }
DETACH DELETE s
RETURN count(*) AS count
