// How many articles a pipeline read, and how many others did.
// $pipelineId the present pipeline
// RETURN present, earlier
MATCH (a:Article)
RETURN count(CASE WHEN a.pipelineId = $pipelineId THEN 1 END) AS present,
       count(CASE WHEN a.pipelineId <> $pipelineId THEN 1 END) AS earlier
