// Creates the claims that are not there yet, with the revision that brings them; those that are stay as they are.
// $rows list of {id, props}
// RETURN count
MATCH (g:Graph {id: 'graph'})
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
ON CREATE SET c += row.props, c.recordedIn = g.revision
RETURN count(*) AS count
