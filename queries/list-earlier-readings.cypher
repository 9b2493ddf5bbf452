// Articles that another pipeline read, with their source, in order of id after one of them.
// $pipelineId the present pipeline, $after '' to begin, $limit
// RETURN id, node, domain, reliability
MATCH (a:Article)
WHERE a.id > $after AND a.pipelineId <> $pipelineId
WITH a
ORDER BY a.id
LIMIT $limit
MATCH (s:Source {id: a.sourceId})
RETURN a.id AS id, properties(a) AS node, s.domain AS domain, s.reliability AS reliability
ORDER BY id
