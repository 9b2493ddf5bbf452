// Entities whose identity or shown name is a name.
// $key name key, $folded folded name
// RETURN id, canonicalId, kind, name, claimCount
MATCH (e:Entity)
WHERE e.nameKey = $key OR e.nameSort = $folded
RETURN e.id AS id, e.canonicalId AS canonicalId, e.kind AS kind, e.name AS name, e.claimCount AS claimCount
ORDER BY claimCount DESC, id
