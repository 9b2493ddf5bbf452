// All versions of one address.
// $canonicalUrl
// RETURN id, publishedAt, updatedAt, textHash, retractedAt, status
MATCH (a:Article {canonicalUrl: $canonicalUrl})
RETURN a.id AS id, a.publishedAt AS publishedAt, a.updatedAt AS updatedAt, a.textHash AS textHash,
       a.retractedAt AS retractedAt, a.status AS status
