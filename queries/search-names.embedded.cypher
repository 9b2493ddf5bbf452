// The same over what this engine's full text gives for any of the words; it has no order to enter by a name.
// $words
// RETURN id, name, aliases, claimCount
CALL grafeo.search.text('Entity', 'searchText', $words, 1000) YIELD node_id, score
MATCH (x:Entity) WHERE id(x) = node_id
MATCH (e:Entity {id: x.canonicalId})
WHERE e.mentionCount > 0
WITH DISTINCT e.id AS id, e.name AS name, e.aliases AS aliases, e.claimCount AS claimCount
RETURN id, name, aliases, claimCount
