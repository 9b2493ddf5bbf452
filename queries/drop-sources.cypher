// Deletes sources that no article is published by any more.
// $ids
// RETURN count
UNWIND $ids AS id
MATCH (s:Source {id: id})
WHERE NOT EXISTS { (s)<-[:PUBLISHED_BY]-(:Article) }
DETACH DELETE s
RETURN count(*) AS count
