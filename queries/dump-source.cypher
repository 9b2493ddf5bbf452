// Sources with all their properties.
// $ids
// RETURN id, node
UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN id, properties(n) AS node
