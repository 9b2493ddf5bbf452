// Live quotes by evidence id, with the listed claim of their proposition.
// $ids
// RETURN quote, propositionKey, claimId, sources
UNWIND $ids AS asked
MATCH (v:Evidence {id: asked})-[:SUPPORTS]->(m:Claim)
WHERE v.live = true
MATCH (c:Claim {propositionKey: m.propositionKey})
WHERE c.listed = true
RETURN v.exact AS quote, c.propositionKey AS propositionKey, c.id AS claimId,
       c.independentSourceCount AS sources
