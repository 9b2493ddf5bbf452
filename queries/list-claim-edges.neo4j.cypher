// The same with the claims and the entities at both ends: two round trips saved.
// $ids entities, $seen propositions to leave out, $limit, the filter's own
// RETURN id, proposition, source, target, claim, from, to
UNWIND $ids AS asked
CALL (asked) {
MATCH (e:Entity {id: asked})-[r:CLAIM]->(o:Entity)
RETURN r.id AS proposition, r.sources AS sources, e.id AS source, o.id AS target
UNION ALL
MATCH (e:Entity {id: asked})<-[r:CLAIM]-(s:Entity)
WHERE NOT s.id IN $ids
RETURN r.id AS proposition, r.sources AS sources, s.id AS source, e.id AS target
}
WITH proposition, sources, source, target
WHERE NOT proposition IN $seen
// {match}
// {filter}
WITH proposition, sources, source, target
ORDER BY sources DESC, proposition
LIMIT $limit
MATCH (c:Claim {propositionKey: proposition})
WHERE c.listed = true
MATCH (s:Entity {id: source})
MATCH (t:Entity {id: target})
RETURN c.id AS id, proposition, source, target, properties(c) AS claim, properties(s) AS from, properties(t) AS to
ORDER BY sources DESC, proposition
