import type { Random } from '../../conformance/random.ts';
import { ask, type Hostile, times } from './hostile.ts';

/** Operations of a harmless shape with values that cannot be: cursors, lists, types, texts, keys. */
export function hostileValues(random: Random): readonly Hostile[] {
  return [
    ...times(60, () => badCursor(random)),
    ...times(20, (index) => hugeList(index, random)),
    ...times(10, (index) => manyIds(101 + index * 7)),
    ...times(40, (index) => wrongType(index)),
    ...times(20, (index) => badFilter(index)),
    ...times(10, (index) => halfPair(index)),
    ...times(15, (index) => protoKeys(index)),
  ];
}

const LISTS = ['claims', 'entities', 'articles', 'sources'] as const;

function badCursor(random: Random): Hostile {
  const query = `query($c: String) { ${random.pick(LISTS)}(${random.pick(['after', 'before'])}: $c) { nodes { id } } }`;
  return ask('bad cursor', 'BAD_CURSOR', query, { c: cursor(random) });
}

const SORTS = [
  '""',
  '"2026"',
  '1',
  '-1',
  '1e999',
  'null',
  '{}',
  '[]',
  'true',
  '"\\ud800"',
  '"\\u0000"',
] as const;

function cursor(random: Random): string {
  switch (random.below(4)) {
    case 0:
      return text(random, 1 + random.below(60));
    case 1:
      return `${Buffer.from('[1,"PUBLISHED",1,"2026","x"]').toString('base64url')}${random.pick(['=', '!', ' ', '\u0000', 'ü'])}`;
    case 2:
      // Parts of which one at least fits no list of these.
      return base64(
        `[${random.below(3)},"${random.pick(['START', '__proto__', 'RANK'])}",${random.below(3)},${random.pick(SORTS)},"x"]`,
      );
    default:
      return base64('['.repeat(1 + random.below(20_000)));
  }
}

function base64(written: string): string {
  return Buffer.from(written).toString('base64url');
}

/** Any code points but half pairs: letters, signs, emoji, controls, private ones. */
export function text(random: Random, length: number): string {
  return times(length, () => {
    const point = random.pick([0x7f, 0x2fff, 0xd7ff, 0x10ffff]);
    const code = random.below(point);
    return String.fromCodePoint(code >= 0xd800 && code <= 0xdfff ? 0xfffd : code);
  }).join('');
}

function hugeList(index: number, random: Random): Hostile {
  const items = times(9000 + random.below(1000), () => 'x');
  const variables = { list: items };
  const aliases = (field: string) => times(3, (each) => `h${each}: ${field}`).join(' ');
  if (index % 2 === 0)
    return ask(
      'huge list',
      'QUERY_TOO_COSTLY',
      `query($list: [ID!]!) { ${aliases('nodes(ids: $list) { id }')} }`,
      variables,
    );
  const filtered = aliases('claims(filter: { predicates: $list }) { totalCount }');
  return ask('huge list', 'QUERY_TOO_COSTLY', `query($list: [String!]!) { ${filtered} }`, variables);
}

function manyIds(count: number): Hostile {
  return ask('many ids', 'OUT_OF_RANGE', 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: times(count, (index) => `clm_${index}`),
  });
}

const WRONG: readonly (readonly [type: string, use: string, value: unknown])[] = [
  ['Int', 'claims(first: $v) { totalCount }', 'ten'],
  ['Int', 'claims(first: $v) { totalCount }', 1.5],
  ['Int', 'claims(first: $v) { totalCount }', 1e300],
  ['Int', 'claims(first: $v) { totalCount }', { $gt: 0 }],
  ['ID!', 'claim(id: $v) { id }', ['x']],
  ['ID!', 'claim(id: $v) { id }', null],
  ['ID!', 'claim(id: $v) { id }', { toString: 'x' }],
  ['[ID!]!', 'nodes(ids: $v) { id }', [['x'], [['y']]]],
  ['[ID!]!', 'nodes(ids: $v) { id }', [null]],
  ['String!', 'search(query: $v) { totalCount }', 7],
  ['ClaimFilter', 'claims(filter: $v) { totalCount }', 'all'],
  ['ClaimFilter', 'claims(filter: $v) { totalCount }', { polarity: 'MAYBE' }],
  ['ClaimFilter', 'claims(filter: $v) { totalCount }', { minConfidence: 'NaN' }],
  ['ClaimFilter', 'claims(filter: $v) { totalCount }', { disputed: 'yes' }],
  ['ClaimOrder', 'claims(orderBy: $v) { totalCount }', { field: 'PUBLISHED' }],
  ['ClaimOrder', 'claims(orderBy: $v) { totalCount }', { field: 'c.confidence', direction: 'ASC' }],
  ['[SearchKind!]', 'search(query: "x", kinds: $v) { totalCount }', ['ENTITY', {}]],
];
const WRONG_LITERALS = [
  '{ claims(first: "10") { totalCount } }',
  '{ claims(first: 99999999999) { totalCount } }',
  '{ claims(filter: { polarity: "AFFIRMED" }) { totalCount } }',
  '{ claims(orderBy: { field: CONFIDENCE }) { totalCount } }',
  '{ claim { id } }',
  '{ claims { nodes { evidence } } }',
  '{ claims { nodes { id { id } } } }',
  'query($v: Nothing) { claims { totalCount } }',
  'query($v: Int) { claim(id: $v) { id } }',
  '{ claims @stream { totalCount } }',
  'mutation { deleteEverything }',
  'query($v: Query) { counts { claims } }',
];

function wrongType(index: number): Hostile {
  const literal = WRONG_LITERALS[index % 40];
  if (literal) return ask('wrong literal', 'GRAPHQL_VALIDATION_FAILED', literal);
  const [type, use, value] = WRONG[index % WRONG.length] ?? ['Int', 'claims(first: $v) { totalCount }', 'x'];
  return ask('wrong type', 'BAD_USER_INPUT', `query($v: ${type}) { ${use} }`, { v: value });
}

const FILTERS: readonly (readonly [code: string, query: string])[] = [
  ['BAD_INPUT', '{ claims(filter: { eventFrom: "\\u0000" }) { totalCount } }'],
  ['BAD_INPUT', `{ claims(filter: { eventTo: "2026-02-${'9'.repeat(5000)}" }) { totalCount } }`],
  ['BAD_INPUT', '{ articles(filter: { publishedFrom: "2026-13" }) { totalCount } }'],
  ['BAD_INPUT', '{ claims(first: 1, last: 1) { totalCount } }'],
  ['BAD_INPUT', '{ search(query: " \\t\\n ") { totalCount } }'],
  ['BAD_INPUT', '{ entities(filter: { search: "" }) { totalCount } }'],
  ['OUT_OF_RANGE', `{ search(query: "${'x'.repeat(201)}") { totalCount } }`],
  ['OUT_OF_RANGE', `{ claims(filter: { search: "${'é '.repeat(300)}" }) { totalCount } }`],
  ['OUT_OF_RANGE', '{ claims(first: -1) { totalCount } }'],
  ['OUT_OF_RANGE', '{ neighbourhood(entity: "x", depth: 4) { truncated } }'],
];

function badFilter(index: number): Hostile {
  const [code, query] = FILTERS[index % FILTERS.length] ?? ['', ''];
  return ask('bad filter', code, query);
}

function halfPair(index: number): Hostile {
  const fields = [
    'claim(id: $v) { id }',
    'claims(filter: { entity: $v }) { totalCount }',
    'nodes(ids: [$v]) { id }',
    'entities(filter: { source: $v }) { totalCount }',
    'articles(filter: { story: $v }) { totalCount }',
  ];
  const half = index < 5 ? 'clm_\ud800' : 'ent_\udfff\u0000';
  return ask('half pair', 'BAD_INPUT', `query($v: ID!) { ${fields[index % 5]} }`, { v: half });
}

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'] as const;

/** Written as text: an object literal would take `__proto__` for its prototype. */
function protoKeys(index: number): Hostile {
  const key = KEYS[index % KEYS.length] ?? '__proto__';
  if (index % 3 === 0) return ask('proto key', 'GRAPHQL_VALIDATION_FAILED', `{ ${key} { id } }`);
  if (index % 3 === 1)
    return ask(
      'proto key',
      'GRAPHQL_VALIDATION_FAILED',
      `{ claims(filter: { ${key}: "x" }) { totalCount } }`,
    );
  const query = JSON.stringify('query($f: ClaimFilter) { claims(filter: $f) { totalCount } }');
  const body = `{"query":${query},"variables":{"f":{"${key}":{"polluted":true}}}}`;
  return { kind: 'proto key', code: 'BAD_USER_INPUT', body };
}
