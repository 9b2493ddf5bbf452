// The same without the words that full text goes by: they are most of what is stored, and nobody reads them.
// $ids
// RETURN asked, node
UNWIND $ids AS asked
MATCH (x:Entity {id: asked})
MATCH (e:Entity {id: x.canonicalId})
RETURN asked, e {.id, .kind, .nameKey, .canonicalId, .name, .nameSort, .aliases, .aliasCounts, .mentionCount,
  .articleCount, .claimCount} AS node
