// Stories: an id is all they have.
// $ids
// RETURN id, node
UNWIND $ids AS id
MATCH (n:Story {id: id})
RETURN id, properties(n) AS node
