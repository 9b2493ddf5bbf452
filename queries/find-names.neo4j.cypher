// The same with all that is stored of them: a round trip saved.
// $ids
// RETURN id, name, aliases, claimCount, node
UNWIND $ids AS asked
MATCH (x:Entity {id: asked})
MATCH (e:Entity {id: x.canonicalId})
WHERE e.mentionCount > 0
RETURN e.id AS id, e.name AS name, e.aliases AS aliases, e.claimCount AS claimCount,
       properties(e) AS node
