// One article, as a version without an address.
// $id article id
// RETURN id, publishedAt, updatedAt, textHash, retractedAt, status
MATCH (a:Article {id: $id})
RETURN a.id AS id, a.publishedAt AS publishedAt, a.updatedAt AS updatedAt, a.textHash AS textHash,
       a.retractedAt AS retractedAt, a.status AS status
