import type { Random } from '../../conformance/random.ts';
import { ask, type Hostile, times } from './hostile.ts';
import { text } from './values.ts';

const FIVE_MB = 5_000_000;

/** Bodies that are no request, or none that can be parsed, or far too large. */
export function hostileBodies(random: Random): readonly Hostile[] {
  return [
    ...times(10, (index) => large(index)),
    ...times(25, () =>
      ask('unicode junk', 'GRAPHQL_PARSE_FAILED', `\u00a1${text(random, 1 + random.below(2000))}`),
    ),
    ...times(10, (index) =>
      ask('null byte', 'GRAPHQL_PARSE_FAILED', `{ claims${'\u0000'.repeat(1 + index)} { totalCount } }`),
    ),
    ...times(20, (index) => noRequest(index)),
  ];
}

function large(index: number): Hostile {
  const kind = '5 MB';
  const x = 'x'.repeat(FIVE_MB);
  const bodies = [
    JSON.stringify({ query: `{ claim(id: "${x}") { id } }` }),
    JSON.stringify({ query: '{ counts { claims } }', variables: { x } }),
    JSON.stringify({ query: `{ counts { claims } } # ${x}` }),
    '['.repeat(FIVE_MB),
    `{"query":"{ counts { claims } }","variables":${'{"a":'.repeat(1_000_000)}`,
  ];
  return { kind, code: 'BODY_TOO_LARGE', body: bodies[index % bodies.length] ?? '' };
}

const NO_REQUESTS: readonly (string | Uint8Array)[] = [
  '',
  'null',
  '7',
  '"{ counts { claims } }"',
  '[]',
  '[{"query":"{ counts { claims } }"},{"query":"{ counts { claims } }"}]',
  '{}',
  '{"query":7}',
  '{"query":["{ counts { claims } }"]}',
  '{"query":"{ counts { claims } }","variables":[1]}',
  '{"query":"{ counts { claims } }","variables":"x"}',
  '{"query":"{ counts { claims } }","operationName":{}}',
  '{"query":"{ counts { claims } }"',
  '{"query":"{ counts { claims } }",}',
  new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x00]),
  new Uint8Array(1000),
  '[['.repeat(40_000),
  '{"a":'.repeat(15_000),
  '<soap:Envelope/>',
  'query=%7Bcounts%7Bclaims%7D%7D',
];

function noRequest(index: number): Hostile {
  return { kind: 'no request', code: 'BAD_REQUEST', body: NO_REQUESTS[index % NO_REQUESTS.length] ?? '' };
}
