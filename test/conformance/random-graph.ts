import type { Param, Statement } from '../../src/graph/store.ts';
import { cypher } from './cypher.ts';
import type { Random } from './random.ts';

/** A statement with its parameters. */
export interface Call {
  readonly statement: Statement;
  readonly params: Readonly<Record<string, Param>>;
}

export const WORDS = ['', 'a', 'B', 'é', 'zz', '10', '9', 'a b', '😀'] as const;

/** Makes the statements that fill an empty store with a small graph. */
export function randomGraph(random: Random): readonly Call[] {
  const ids = (prefix: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  const entities = ids('e', 3 + random.below(6));
  const claims = ids('c', 4 + random.below(12));
  const subjects = claims.map((id) => ({ id, to: random.pick(entities) }));
  const objects = claims.filter(() => random.chance(60)).map((id) => ({ id, to: random.pick(entities) }));
  const edges = ids('r', 2 + random.below(12)).map((id) => ({
    id,
    from: random.pick(entities),
    to: random.pick(entities),
  }));
  return [
    call('UNWIND $rows AS row CREATE (n:Entity {id: row.id}) SET n += row.props', {
      rows: entities.map((id) => ({ id, props: randomProps(random) })),
    }),
    call('UNWIND $rows AS row CREATE (n:Claim {id: row.id}) SET n += row.props', {
      rows: claims.map((id) => ({ id, props: randomProps(random) })),
    }),
    call(
      `UNWIND $rows AS row ${endOf('Claim', 'id')} MATCH (b:Entity {id: row.to}) CREATE (a)-[:SUBJECT]->(b)`,
      {
        rows: subjects,
      },
    ),
    call(
      `UNWIND $rows AS row ${endOf('Claim', 'id')} MATCH (b:Entity {id: row.to}) CREATE (a)-[:OBJECT]->(b)`,
      {
        rows: objects,
      },
    ),
    call(
      `UNWIND $rows AS row ${endOf('Entity', 'from')} MATCH (b:Entity {id: row.to}) CREATE (a)-[:CLAIM {id: row.id}]->(b)`,
      { rows: edges },
    ),
  ];
}

function endOf(label: string, key: string): string {
  return `MATCH (a:${label} {id: row.${key}})`;
}

function call(text: string, params: Call['params']): Call {
  return { statement: cypher(text), params };
}

/** Some properties are absent: three-valued logic is where engines differ first. */
function randomProps(random: Random): Record<string, Param> {
  const props: Record<string, Param> = {};
  if (random.chance(80)) props['word'] = random.pick(WORDS);
  if (random.chance(70)) props['size'] = random.below(5);
  // Eighths are exact in binary, so that a sum is the same in whatever order it is made.
  if (random.chance(70)) props['share'] = random.below(16) / 8 + 0.125;
  if (random.chance(70)) props['flag'] = random.chance(50);
  if (random.chance(70)) props['tags'] = WORDS.filter(() => random.chance(30));
  return props;
}
