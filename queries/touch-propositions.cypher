// All members of the propositions that some claims are of, with what the derived facts were.
// $claimIds
// RETURN id, propositionKey, predicate, subjectId, objectId, listed
UNWIND $claimIds AS claimId
MATCH (touched:Claim {id: claimId})
WITH DISTINCT touched.propositionKey AS propositionKey
MATCH (c:Claim {propositionKey: propositionKey})
RETURN c.id AS id, c.propositionKey AS propositionKey, c.predicate AS predicate, c.subjectId AS subjectId,
       c.objectId AS objectId, c.listed AS listed
