import { cypher } from './cypher.ts';
import type { Random } from './random.ts';
import { type Call, WORDS } from './random-graph.ts';

const UPSERT = 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n += row.props';
const LINK = `UNWIND $rows AS row
MATCH (a:Entity {id: row.id})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:CLAIM {id: row.key}]->(b)
SET r.size = $size`;

const WRITES = [
  UPSERT,
  UPSERT.replace('+= row.props', '= row.props').replace('SET', 'SET n.gone = 1 SET'),
  UPSERT.replace('SET', 'ON CREATE SET n.fresh = true ON MATCH SET n.fresh = false SET'),
  LINK,
  LINK.replace(' {id: row.key}', ''),
  LINK.replace('SET r.size = $size', 'ON CREATE SET r.first = $size ON MATCH SET r.again = $size'),
  'MATCH (n:Claim) WHERE n.size > $size SET n.word = $word, n.size = n.size + 1',
  'MATCH (n:Claim)-[:SUBJECT]->(e:Entity) WHERE e.flag SET n:Marked, n.tags = $words',
  'MATCH (n:Claim) WHERE n:Marked REMOVE n:Marked REMOVE n.word',
  'MATCH (n:Entity)-[r:CLAIM]->(m:Entity) WHERE n.id < m.id DELETE r',
  'MATCH (n:Claim) WHERE n.size = $size DETACH DELETE n',
  'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) DETACH DELETE n',
  'MATCH (n:Entity) WITH n, COUNT { (n)<-[:SUBJECT]-(:Claim) } AS count SET n.count = count',
  'MATCH (n:Entity) OPTIONAL MATCH (n)<-[:SUBJECT]-(c:Claim) WITH n, collect(c.id) AS ids SET n.busy = size(ids) > 1',
  'MATCH (n:Entity) WHERE NOT EXISTS { (n)--() } SET n.lonely = true',
  'MATCH (n:Claim) WHERE NOT EXISTS { (n)-[:SUBJECT]->(:Entity) } DELETE n',
  "MATCH (n:Entity) FOREACH (x IN CASE WHEN n.size > $size THEN [1] ELSE [] END | SET n.size = 0, n.word = 'reset')",
  'UNWIND $rows AS row MERGE (e:Entity {id: row.to}) MERGE (c:Claim {id: row.key}) MERGE (c)-[:SUBJECT]->(e)',
] as const;

/** Makes a write: few ids, so that the rows of one call and of several meet each other. */
export function randomWrite(random: Random): Call {
  const rows = Array.from({ length: random.below(5) }, () => {
    const id = `e${random.below(10)}`;
    const word = random.chance(30) ? null : random.pick(WORDS);
    return {
      id,
      to: `e${random.below(10)}`,
      key: `k${random.below(4)}`,
      props: { id, word, size: random.below(4) },
    };
  });
  return {
    statement: cypher(random.pick(WRITES)),
    params: {
      rows,
      size: random.below(4),
      word: random.pick(WORDS),
      words: [...WORDS.slice(random.below(5))],
    },
  };
}
