// Earliest and latest publication date of the live articles that mention entities.
// $ids canonical ids
// RETURN asked, node
UNWIND $ids AS asked
MATCH (:Entity {canonicalId: asked})<-[:REFERS_TO]-(:Mention)-[:IN_ARTICLE]->(a:Article)
WHERE a.status = 'READ' AND a.publishedSort <> ''
WITH asked, min(a.publishedSort) AS first, max(a.publishedSort) AS last
RETURN asked, {first: first, last: last} AS node
