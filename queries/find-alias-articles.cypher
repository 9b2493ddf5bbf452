// The twenty newest live articles that write each name of entities.
// $ids canonical ids
// RETURN asked, name, ids
UNWIND $ids AS asked
MATCH (:Entity {canonicalId: asked})<-[:REFERS_TO]-(m:Mention)-[:IN_ARTICLE]->(a:Article)
WHERE m.form = 'NAME' AND a.status = 'READ'
WITH DISTINCT asked, m.exact AS name, a.id AS id, a.publishedSort AS published
ORDER BY published DESC, id
WITH asked, name, collect(id) AS all
RETURN asked, name, all[0..20] AS ids
