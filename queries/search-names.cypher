// Live canonical entities that full text finds by every word of a query, or whose name begins so; the best of them by a
// first look at their names and claims, the first ones with all that is stored of them. The ranking is done over these.
// $query as Lucene reads it, $name folded, $limit, $along how many come whole
// RETURN id, name, aliases, claimCount, node
CALL () {
CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: 250}) YIELD node
RETURN node AS x
UNION
MATCH (x:Entity)
WHERE x.nameSort STARTS WITH $name
RETURN x
ORDER BY x.nameSort
LIMIT 50
}
MATCH (e:Entity {id: x.canonicalId})
WHERE e.mentionCount > 0
WITH DISTINCT e
WITH e, e.claimCount AS claimCount,
  CASE WHEN e.nameSort = $name THEN 0 WHEN e.nameSort STARTS WITH $name THEN 1 ELSE 2 END AS fit
ORDER BY fit, claimCount DESC, e.id
LIMIT $limit
WITH collect(e) AS found
UNWIND range(0, size(found) - 1) AS place
WITH found[place] AS e, place
RETURN e.id AS id, e.name AS name, e.aliases AS aliases, e.claimCount AS claimCount,
  CASE WHEN place < $along THEN e {.id, .kind, .nameKey, .canonicalId, .name, .nameSort, .aliases, .aliasCounts, .mentionCount,
  .articleCount, .claimCount} END AS node
