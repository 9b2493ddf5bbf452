// Evidence by id, live or not.
// $ids
// RETURN asked, node
UNWIND $ids AS asked
MATCH (v:Evidence {id: asked})
RETURN asked, properties(v) AS node
