// Evidence of claims with its article's date.
// $ids claims, $since '' for all
// RETURN id, claimId, articleId, speakerId
UNWIND $ids AS claimId
MATCH (c:Claim {id: claimId})<-[:SUPPORTS]-(v:Evidence)-[:IN_ARTICLE]->(a:Article)
WHERE a.publishedSort >= $since
RETURN v.id AS id, claimId, a.id AS articleId, v.speakerId AS speakerId
