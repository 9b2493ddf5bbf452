// Takes the graph's one lock and counts the write: the first statement of every write transaction, so writers
// take turns (Neo4j locks the node until commit; the embedded store has a mutex of its own).
// RETURN revision
MERGE (g:Graph {id: 'graph'})
SET g.revision = coalesce(g.revision, 0) + 1
RETURN g.revision AS revision
