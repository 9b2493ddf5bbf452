// Creates evidence of an export, tied to its claim and article.
// $rows list of {id, claimId, articleId, props}
// RETURN count
UNWIND $rows AS row
MATCH (c:Claim {id: row.claimId})
MATCH (a:Article {id: row.articleId})
MERGE (n:Evidence {id: row.id})
SET n += row.props
MERGE (n)-[:SUPPORTS]->(c)
MERGE (n)-[:IN_ARTICLE]->(a)
RETURN count(*) AS count
