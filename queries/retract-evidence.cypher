// Marks an article's evidence as retracted.
// $id article id, $at instant
// RETURN count
MATCH (a:Article {id: $id})<-[:IN_ARTICLE]-(v:Evidence)
SET v.retractedAt = $at
RETURN count(*) AS count
