// How much the live graph holds.
// RETURN entities, claims, evidence, articles
CALL () { MATCH (e:Entity) WHERE e.canonicalId = e.id AND e.mentionCount > 0 RETURN count(e.id) AS entities }
CALL () { MATCH (c:Claim) WHERE c.listed = true RETURN count(c.id) AS claims }
CALL () { MATCH (v:Evidence) WHERE v.live = true RETURN count(v.id) AS evidence }
CALL () { MATCH (a:Article) WHERE a.status = 'READ' RETURN count(a.id) AS articles }
RETURN entities, claims, evidence, articles
