// Names of the live canonical entities behind some ids.
// $ids
// RETURN id, name, aliases, claimCount
UNWIND $ids AS asked
MATCH (x:Entity {id: asked})
MATCH (e:Entity {id: x.canonicalId})
WHERE e.mentionCount > 0
RETURN DISTINCT e.id AS id, e.name AS name, e.aliases AS aliases, e.claimCount AS claimCount
