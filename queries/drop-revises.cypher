// Unties the versions of one address from each other.
// $ids article ids
// RETURN count
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:REVISES]->(:Article)
DELETE r
RETURN count(*) AS count
