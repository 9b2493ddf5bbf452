// Articles at an address, in whatever version.
// $address as given or canonical
// RETURN id, status
MATCH (a:Article)
WHERE a.canonicalUrl = $address OR a.url = $address
RETURN a.id AS id, a.status AS status
ORDER BY id
