// The canonical entities that two ids name, with how many claims each is in.
// $ids
// RETURN asked, id, claimCount
UNWIND $ids AS asked
MATCH (x:Entity {id: asked})
MATCH (e:Entity {id: x.canonicalId})
RETURN asked, e.id AS id, e.claimCount AS claimCount
