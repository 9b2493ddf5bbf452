// The schema version the graph was written with, and the digest of the index statements that were run on it.
// RETURN version (null in an empty database), digest (null likewise)
MATCH (g:Graph {id: 'graph'})
RETURN g.schemaVersion AS version, g.schemaDigest AS digest
