// Texts of articles.
// $ids
// RETURN id, text
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a.text AS text
