// Which export an unfinished import is of, and how many changes the graph has seen.
// RETURN importing, revision
MATCH (g:Graph {id: 'graph'})
RETURN g.importing AS importing, g.revision AS revision
