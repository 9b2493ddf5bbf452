// Sets whether the evidence of articles is live.
// $rows list of {id, live}
// RETURN count
UNWIND $rows AS row
MATCH (a:Article {id: row.id})<-[:IN_ARTICLE]-(v:Evidence)
SET v.live = row.live
RETURN count(*) AS count
