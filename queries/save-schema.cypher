// Notes the schema version of the graph, once its indexes stand and its migrations are done.
// $version  the schema version
// $digest   hash of the index statements
// RETURN version
MERGE (g:Graph {id: 'graph'})
SET g.schemaVersion = $version, g.schemaDigest = $digest
RETURN g.schemaVersion AS version
