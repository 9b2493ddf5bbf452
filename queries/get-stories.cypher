// Stories by id.
// $ids
// RETURN asked, node
UNWIND $ids AS asked
MATCH (s:Story {id: asked})
RETURN asked, properties(s) AS node
