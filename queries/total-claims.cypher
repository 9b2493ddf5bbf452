// How many live propositions there are, disputed or not.
// RETURN disputed, count
MATCH (c:Claim)
WHERE c.listed = true
RETURN c.disputed AS disputed, count(c) AS count
ORDER BY disputed
