// Evidence with all its properties; its ends stand in them as copies.
// $ids
// RETURN id, node
UNWIND $ids AS id
MATCH (n:Evidence {id: id})
RETURN id, properties(n) AS node
