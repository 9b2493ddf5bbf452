// Claims by id, listed or not.
// $ids
// RETURN asked, node
UNWIND $ids AS asked
MATCH (c:Claim {id: asked})
RETURN asked, properties(c) AS node
