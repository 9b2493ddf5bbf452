// The claims some articles have evidence for.
// $articleIds
// RETURN claimId
UNWIND $articleIds AS articleId
MATCH (a:Article {id: articleId})<-[:IN_ARTICLE]-(v:Evidence)
RETURN DISTINCT v.claimId AS claimId
