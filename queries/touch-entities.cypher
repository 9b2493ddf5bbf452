// The derived facts of some entities, before they change.
// $ids
// RETURN id, nameKey, canonicalId, aliases, aliasCounts, mentionCount, articleCount, claimCount
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.nameKey AS nameKey, e.canonicalId AS canonicalId, e.aliases AS aliases,
       e.aliasCounts AS aliasCounts, e.mentionCount AS mentionCount, e.articleCount AS articleCount,
       e.claimCount AS claimCount
