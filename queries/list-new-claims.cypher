// Listed claims that some revisions of the graph brought, in the order in which they came.
// $revisions, each of them $afterRevision or later; $afterId the last claim of $afterRevision that is known;
// $limit and the filter's own
// RETURN revision, id, node
UNWIND $revisions AS revision
MATCH (c:Claim {recordedIn: revision})
WHERE c.listed = true AND (revision > $afterRevision OR c.id > $afterId)
// {filter}
WITH revision, c.id AS id
ORDER BY revision, id
LIMIT $limit
MATCH (c:Claim {id: id})
RETURN revision, id, properties(c) AS node
ORDER BY revision, id
