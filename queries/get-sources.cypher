// Sources by id.
// $ids
// RETURN asked, node
UNWIND $ids AS asked
MATCH (s:Source {id: asked})
RETURN asked, properties(s) AS node
