// Notes in the graph that an import is under way ('' when it is done).
// $digest digest of the export's graph section
// RETURN id
MERGE (g:Graph {id: 'graph'})
SET g.importing = $digest
RETURN g.id AS id
