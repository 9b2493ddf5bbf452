// How much the live graph holds: all claims and evidence are counted by the store itself, so that only those that are not
// live have to be looked at.
// RETURN entities, claims, evidence, articles
CALL () { MATCH (e:Entity) WHERE e.canonicalId = e.id AND e.mentionCount > 0 RETURN count(*) AS entities }
CALL () { MATCH (c:Claim) RETURN count(*) AS allClaims }
CALL () { MATCH (c:Claim) WHERE c.listed = false RETURN count(*) AS unlisted }
CALL () { MATCH (v:Evidence) RETURN count(*) AS allEvidence }
CALL () { MATCH (v:Evidence) WHERE v.live = false RETURN count(*) AS dead }
CALL () { MATCH (a:Article) WHERE a.status = 'READ' RETURN count(*) AS articles }
RETURN entities, allClaims - unlisted AS claims, allEvidence - dead AS evidence, articles
