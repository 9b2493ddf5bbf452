// Articles published on a day or later.
// $since
// RETURN id
MATCH (a:Article)
WHERE a.publishedSort >= $since
RETURN a.id AS id
