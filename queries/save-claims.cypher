// Creates the claims that are not there yet; those that are stay as they are.
// $rows list of {id, props}
// RETURN count
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
ON CREATE SET c += row.props
RETURN count(*) AS count
