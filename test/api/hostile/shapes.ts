import type { Random } from '../../conformance/random.ts';
import { ask, type Hostile, times } from './hostile.ts';

/** Operations that are too much by their shape: deep, wide, aliased, by variables, by fragments, by tokens. */
export function hostileShapes(random: Random): readonly Hostile[] {
  return [
    ...times(30, (index) => deep(6 + index * 2)),
    ...times(15, (index) => deepFragments(6 + index * 4)),
    ...times(5, (index) => deepIntrospection(4 + index)),
    ...times(40, () => wide(random)),
    ...times(50, () => aliased(random)),
    ...times(50, (index) => byVariables(index, random)),
    ...times(30, (index) => circular(1 + index)),
    ...times(20, (index) => doubling(16 + index * 4)),
    ...times(20, (index) => manyTokens(2001 + random.below(20_000), index)),
  ];
}

function deep(levels: number): Hostile {
  const query = `{ entities(first: 1) { nodes { ${nest(levels, 'id')} } } }`;
  return ask('deep', 'QUERY_TOO_DEEP', query);
}

function nest(levels: number, end: string): string {
  return levels === 0 ? end : `claims(first: 1) { nodes { subject { ${nest(levels - 1, end)} } } }`;
}

function deepFragments(count: number): Hostile {
  const fragments = times(
    count,
    (index) => `fragment F${index} on Entity { claims(first: 1) { nodes { subject { ...F${index + 1} } } } }`,
  );
  const last = `fragment F${count} on Entity { id }`;
  return ask(
    'deep fragments',
    'QUERY_TOO_DEEP',
    `{ entity(id: "x") { ...F0 } } ${fragments.join(' ')} ${last}`,
  );
}

/** graphql has a rule of its own against these. */
function deepIntrospection(levels: number): Hostile {
  const fields = (left: number): string => (left === 0 ? 'name' : `fields { type { ${fields(left - 1)} } }`);
  return ask(
    'deep introspection',
    'GRAPHQL_VALIDATION_FAILED',
    `{ __schema { types { ${fields(levels)} } } }`,
  );
}

const PAGE = 100;
const WIDE = [
  `claims(first: ${PAGE}) { nodes { evidence(first: ${PAGE}) { nodes { quote start end } } } }`,
  `entities(last: ${PAGE}) { edges { node { claims(first: ${PAGE}) { nodes { text } } } } }`,
  `articles(first: ${PAGE}) { nodes { mentions(last: ${PAGE}) { nodes { exact } } text } }`,
  `sources(first: ${PAGE}) { nodes { articles(first: ${PAGE}) { totalCount nodes { id } } } }`,
] as const;

function wide(random: Random): Hostile {
  const fields = times(3 + random.below(10), (index) => `w${index}: ${random.pick(WIDE)}`);
  return ask('wide', 'QUERY_TOO_COSTLY', `{ ${fields.join(' ')} }`);
}

const HEAVY = [
  ['paths(from: "a", to: "b") { truncated }', 26],
  ['neighbourhood(entity: "a", limit: 500) { nodes { id } edges { claim { id } } }', 22],
  ['distribution(field: SPEAKER, first: 100) { key count }', 50],
  ['claimsOverTime { start count }', 50],
  ['graph { digest }', 6],
  ['articles(first: 100) { nodes { title text } }', 23],
] as const;

function aliased(random: Random): Hostile {
  const [field, least] = random.pick(HEAVY);
  const count = least + random.below(20);
  return ask(
    'aliased',
    'QUERY_TOO_COSTLY',
    `{ ${times(count, (index) => `a${index}: ${field}`).join(' ')} }`,
  );
}

/** The sizes hide in variables, in their defaults, or in the default of a whole filter. */
function byVariables(index: number, random: Random): Hostile {
  const n = 60 + random.below(40);
  const pages =
    'claims(first: $n) { nodes { evidence(first: $n) { nodes { article { mentions(last: $n) { nodes { id } } } } } } }';
  const kind = 'by variables';
  if (index % 4 === 0) return ask(kind, 'QUERY_TOO_COSTLY', `query($n: Int) { ${pages} }`, { n });
  if (index % 4 === 1) return ask(kind, 'QUERY_TOO_COSTLY', `query($n: Int = ${n}) { ${pages} }`);
  if (index % 4 === 2) {
    const aliases = times(130, (each) => `c${each}: claims(filter: $f) { totalCount }`).join(' ');
    const list = JSON.stringify(times(140 + n, String));
    return ask(kind, 'QUERY_TOO_COSTLY', `query($f: ClaimFilter = { predicates: ${list} }) { ${aliases} }`);
  }
  const many = times(100, (each) => `m${each}: claims(first: $n) { nodes { id text confidence } }`).join(' ');
  return ask(kind, 'QUERY_TOO_COSTLY', `query($n: Int!) { ${many} }`, { n: 2_147_483_647 - random.below(9) });
}

function circular(length: number): Hostile {
  const fragments = times(
    length,
    (index) => `fragment C${index} on Entity { id ...C${(index + 1) % length} }`,
  );
  return ask(
    'circular fragments',
    'GRAPHQL_VALIDATION_FAILED',
    `{ entity(id: "x") { ...C0 } } ${fragments.join(' ')}`,
  );
}

function doubling(levels: number): Hostile {
  const fragments = times(
    levels,
    (index) => `fragment D${index} on Entity { ...D${index + 1} ...D${index + 1} }`,
  );
  const query = `{ entities(first: 100) { nodes { ...D0 } } } ${fragments.join(' ')} fragment D${levels} on Entity { claims { nodes { id } } }`;
  return ask('doubling fragments', 'QUERY_TOO_COSTLY', query);
}

function manyTokens(count: number, index: number): Hostile {
  const word = ['id ', 'a: id ', '...F ', '... { id } ', 'id @skip(if: true) '][index % 5] ?? 'id ';
  return ask('tokens', 'QUERY_TOO_LONG', `{ claims { nodes { ${word.repeat(Math.min(count, 5000))} } } }`);
}
