// Stores the derived facts of claims.
// $rows list of {id, props}
// RETURN count
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c += row.props
RETURN count(*) AS count
