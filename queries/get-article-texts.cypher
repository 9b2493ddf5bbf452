// The whole texts of articles.
// $ids
// RETURN asked, node
UNWIND $ids AS asked
MATCH (a:Article {id: asked})
RETURN asked, a.text AS node
