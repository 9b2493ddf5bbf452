// Titles and search texts of live articles, to look for words in.
// $ids
// RETURN id, title, words, published
UNWIND $ids AS asked
MATCH (a:Article {id: asked})
WHERE a.status = 'READ'
RETURN a.id AS id, a.title AS title, a.searchText AS words, a.publishedSort AS published
