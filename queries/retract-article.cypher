// Marks an article as retracted.
// $id article id, $at instant
// RETURN id
MATCH (a:Article {id: $id})
SET a.retractedAt = $at
RETURN a.id AS id
