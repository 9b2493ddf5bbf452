// Titles and texts of live articles, to look for words in.
// $ids
// RETURN id, title, text
UNWIND $ids AS asked
MATCH (a:Article {id: asked})
WHERE a.status = 'READ'
RETURN a.id AS id, a.title AS title, a.text AS text
