// Deletes the derived edges of propositions that nothing live affirms any more.
// $rows list of {id, subjectId}
// RETURN count
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})-[r:CLAIM {id: row.id}]->(:Entity)
DELETE r
RETURN count(*) AS count
