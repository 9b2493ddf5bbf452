// Ids of all live propositions.
// RETURN id
MATCH (c:Claim)
WHERE c.listed = true
RETURN c.id AS id
ORDER BY id
