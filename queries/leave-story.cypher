// Takes articles out of the stories they are in.
// $ids article ids
// RETURN count
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:IN_STORY]->(:Story)
DELETE r
RETURN count(*) AS count
