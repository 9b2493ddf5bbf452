// Canonical entities by the id of any of their members.
// $ids
// RETURN asked, node
UNWIND $ids AS asked
MATCH (x:Entity {id: asked})
MATCH (e:Entity {id: x.canonicalId})
RETURN asked, properties(e) AS node
