// Articles by id, whatever their status, without their texts.
// $ids
// RETURN asked, node
UNWIND $ids AS asked
MATCH (a:Article {id: asked})
// {node}
