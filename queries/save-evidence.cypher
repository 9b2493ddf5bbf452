// Creates the evidence of an article whose earlier evidence was removed.
// $articleId, $rows list of {claimId, props}
// RETURN count
MATCH (a:Article {id: $articleId})
UNWIND $rows AS row
MATCH (c:Claim {id: row.claimId})
CREATE (v:Evidence)
SET v += row.props
CREATE (v)-[:SUPPORTS]->(c)
CREATE (v)-[:IN_ARTICLE]->(a)
RETURN count(*) AS count
