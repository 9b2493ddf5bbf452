// How many write transactions the graph has seen; all of them are committed.
// RETURN revision
MATCH (g:Graph {id: 'graph'})
RETURN coalesce(g.revision, 0) AS revision
