import { cypher } from './cypher.ts';
import type { Random } from './random.ts';
import { type Call, WORDS } from './random-graph.ts';

/**
 * Makes a reading statement by a grammar that keeps the rules of docs/decisions/0004. Its rows may come in any
 * order, except where it limits them: then it orders by a unique key.
 */
export function randomStatement(random: Random): Call {
  const pattern = random.pick(PATTERNS);
  const where = random.chance(80) ? `\nWHERE ${randomCondition(random, pattern.bound, 2)}` : '';
  const optional = random.chance(30) ? `\n${random.pick(OPTIONALS)}` : '\nWITH *, null AS far';
  const text = `${pattern.text}${where}${optional}\n${randomReturn(random, pattern.bound)}`;
  return {
    statement: cypher(text),
    params: {
      word: random.pick(WORDS),
      size: random.below(5),
      words: [...WORDS.slice(random.below(5))],
      limit: 1 + random.below(5),
    },
  };
}

/** Where a statement begins: always at a label, then along edges from what is bound. `bound` are nodes. */
const PATTERNS = [
  { text: 'MATCH (n:Entity)', bound: ['n'] },
  { text: 'MATCH (n:Claim)', bound: ['n'] },
  { text: 'MATCH (n) WHERE n:Entity OR n:Claim WITH n', bound: ['n'] },
  { text: 'MATCH (n:Entity)<-[:SUBJECT]-(m:Claim)', bound: ['n', 'm'] },
  { text: 'MATCH (m:Claim)-[:SUBJECT|OBJECT]->(n:Entity)', bound: ['n', 'm'] },
  { text: 'MATCH (n:Entity)-[:CLAIM]->(m:Entity)', bound: ['n', 'm'] },
  { text: 'MATCH (n:Entity)-[:CLAIM]-(m:Entity)', bound: ['n', 'm'] },
  { text: "MATCH (n:Entity {id: 'e0'})-[:CLAIM*1..3]->(m:Entity)", bound: ['n', 'm'] },
  { text: "MATCH (n:Entity {id: 'e1'})-[:CLAIM*1..2]-(m:Entity)", bound: ['n', 'm'] },
  { text: 'MATCH (n:Entity)<-[:SUBJECT]-(m:Claim)-[:OBJECT]->(:Entity)', bound: ['n', 'm'] },
  { text: 'UNWIND $words AS w MATCH (n:Claim {word: w})', bound: ['n'] },
] as const;

const OPTIONALS = [
  'OPTIONAL MATCH (n)-[:CLAIM]->(far:Entity)',
  'OPTIONAL MATCH (n)<-[:SUBJECT]-(far:Claim) WHERE far.size > 1',
  'OPTIONAL MATCH (n)<-[:OBJECT]-(far:Claim)',
] as const;

function randomCondition(random: Random, bound: readonly string[], depth: number): string {
  const node = random.pick(bound);
  const inner = (): string => randomCondition(random, bound, depth - 1);
  if (depth > 0 && random.chance(40))
    return random.pick([
      () => `(${inner()} AND ${inner()})`,
      () => `(${inner()} OR ${inner()})`,
      () => `NOT (${inner()})`,
    ])();
  const compare = random.pick(['=', '<>', '<', '<=', '>', '>=']);
  return random
    .pick([
      `@.size ${compare} $size`,
      `@.share ${compare} ${random.below(16) / 8}`,
      `@.size ${compare} @.share`,
      `@.word ${random.pick(['=', '<>'])} $word`,
      '@.word IN $words',
      'NOT @.word IN $words',
      '$word IN @.tags',
      '@.flag',
      '@.flag = false',
      '@.size IS NULL',
      '@.word IS NOT NULL',
      '@.word STARTS WITH $word',
      '@.word CONTAINS $word',
      'size(@.tags) > 1',
      'any(t IN @.tags WHERE t = $word)',
      'all(t IN @.tags WHERE t <> $word)',
      'coalesce(@.size, 0) + 1 > $size',
      'EXISTS { (@)-[:CLAIM]->(:Entity) }',
      'EXISTS { MATCH (@)<-[:SUBJECT]-(k:Claim) WHERE k.size > 1 }',
      'NOT EXISTS { (@)<-[:OBJECT]-(:Claim) }',
      'COUNT { (@)<-[:SUBJECT]-(:Claim) } > 1',
    ])
    .replaceAll('@', node);
}

const VALUES = [
  '@.id',
  '@.word',
  '@.size',
  '@.share',
  '@.flag',
  '@.tags',
  '@.none',
  '@.size + 1',
  '@.share * 2',
  'coalesce(@.word, @.id)',
  'size(@.tags)',
  '@ {.id, .size}',
  '{id: @.id, tags: @.tags}',
  '[t IN @.tags WHERE t <> $word | t]',
  '@.tags[0]',
  '@.tags[..2]',
  'CASE WHEN @.size > 2 THEN 1 WHEN @.size IS NULL THEN 0 ELSE 2 END',
  'COUNT { (@)-[:CLAIM]->() }',
  '@.size > 1 OR @.flag',
  'NOT @.flag',
  'labels(@)',
] as const;

const SUMS = [
  'count(*)',
  'count(@.size)',
  'count(DISTINCT @.word)',
  'count(DISTINCT @)',
  'coalesce(sum(@.size), 0)',
  'coalesce(sum(@.share), 0)',
  'min(@.size)',
  'max(@.share)',
  'min(@.id)',
  'max(@.id)',
  'count(far)',
  'count(DISTINCT far.id)',
] as const;

function randomReturn(random: Random, bound: readonly string[]): string {
  const value = (): string => random.pick(VALUES).replaceAll('@', random.pick(bound));
  const sum = (): string => random.pick(SUMS).replaceAll('@', random.pick(bound));
  const key = bound.map((node) => `${node}.id`).join(', ');
  return random.pick([
    () => `RETURN ${value()} AS one, ${value()} AS two, far.id AS three`,
    // Not RETURN DISTINCT n.word at once: rule 11 of the dialect.
    () => `WITH ${value()} AS one, ${value()} AS two RETURN DISTINCT one, two`,
    () => `RETURN ${sum()} AS one, ${sum()} AS two`,
    () => `RETURN n.word AS key, ${sum()} AS one, ${sum()} AS two`,
    () => `WITH n.size AS key, ${sum()} AS one WHERE one > 1 RETURN key, one`,
    () =>
      `WITH DISTINCT ${bound.join(', ')} RETURN ${key.replaceAll('.id', '.id AS id').replace(/(\w+)\.id AS id/g, '$1.id AS $1')}, ${value()} AS one ORDER BY ${key} LIMIT $limit`,
    () =>
      `WITH DISTINCT n ORDER BY n.id WITH collect(n.id) AS ids RETURN ids, ids[..3] AS some, size(ids) AS size`,
    () =>
      `WITH DISTINCT n CALL (n) { MATCH (n)-[:CLAIM]->(k:Entity) RETURN k.id AS id ORDER BY id LIMIT 1 } RETURN n.id AS n, id`,
  ])();
}
