import * as v from 'valibot';
import { type AccessToken, parseTokens } from './access-token.ts';

/** Addresses that `openStore` knows: a folder on this machine, or a Neo4j server. */
const STORE_ADDRESS = /^(?:embedded:.+|(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/]+.*)$/u;

/** Ways to read a text: a trained encoder with the rules above it (`models/README.md`), or the rules alone. */
export const READERS = ['encoder', 'rules'] as const;

/** What can be switched. */
const SWITCH = ['on', 'off'] as const;

/** Levels of the log, from the most to the least talkative. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

function integer(min: number, max: number) {
  return v.pipe(v.string(), v.regex(/^\d+$/u), v.transform(Number), v.minValue(min), v.maxValue(max));
}

const text = v.pipe(v.string(), v.minLength(1));

const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+\S*$/u));

const tokens = v.pipe(
  v.string(),
  v.transform(parseTokens),
  v.custom<readonly AccessToken[]>((list) => Array.isArray(list) && list.length > 0),
);

/** Origins as browsers send them: scheme, host and port, nothing behind. `*` stands alone. */
const origins = v.pipe(
  v.string(),
  v.transform((list) => list.split(/[,\s]+/u).filter((origin) => origin !== '')),
  v.check((list) => list.every((origin) => /^https?:\/\/[^\s/*]+$/u.test(origin)) || String(list) === '*'),
);

/** The settings: one entry each, with its variable, option, default, and what a message says was expected. */
export const SETTINGS = {
  store: {
    variable: 'CLAIMGRAPH_STORE',
    option: '--store',
    schema: v.pipe(v.string(), v.regex(STORE_ADDRESS)),
    fallback: 'embedded:./data' as string,
    expected: 'an address such as embedded:./data, bolt://localhost:7687 or neo4j+s://name.example',
  },
  neo4jUser: {
    variable: 'CLAIMGRAPH_NEO4J_USER',
    option: 'CLAIMGRAPH_NEO4J_USER',
    schema: text,
    fallback: null as string | null,
    expected: 'a user name',
  },
  neo4jPassword: {
    variable: 'CLAIMGRAPH_NEO4J_PASSWORD',
    option: 'CLAIMGRAPH_NEO4J_PASSWORD',
    schema: text,
    fallback: null as string | null,
    expected: 'a password',
  },
  neo4jDatabase: {
    variable: 'CLAIMGRAPH_NEO4J_DATABASE',
    option: 'CLAIMGRAPH_NEO4J_DATABASE',
    schema: text,
    fallback: null as string | null,
    expected: 'the name of a database',
  },
  readDeadlineMs: {
    variable: 'CLAIMGRAPH_READ_DEADLINE_MS',
    option: 'CLAIMGRAPH_READ_DEADLINE_MS',
    schema: integer(100, 3_600_000),
    fallback: null as number | null,
    expected: 'milliseconds from 100 to 3600000',
  },
  host: {
    variable: 'CLAIMGRAPH_HOST',
    option: '--host',
    schema: v.pipe(v.string(), v.regex(/^[\w.:-]+$/u)),
    fallback: '127.0.0.1' as string,
    expected: 'a host name or address, e.g. 127.0.0.1 or 0.0.0.0',
  },
  port: {
    variable: 'CLAIMGRAPH_PORT',
    option: '--port',
    schema: integer(0, 65_535),
    fallback: 4000 as number,
    expected: 'a port from 0 (any free one) to 65535',
  },
  tokens: {
    variable: 'CLAIMGRAPH_TOKENS',
    option: 'CLAIMGRAPH_TOKENS',
    schema: tokens,
    fallback: null as readonly AccessToken[] | null,
    expected:
      'entries name:scope+scope:hash as `claimgraph token` prints them, with commas or line ends between',
  },
  publicRead: {
    variable: 'CLAIMGRAPH_PUBLIC_READ',
    option: 'CLAIMGRAPH_PUBLIC_READ',
    schema: v.picklist(SWITCH),
    fallback: 'off' as (typeof SWITCH)[number],
    expected: `one of ${SWITCH.join(', ')}`,
  },
  proxies: {
    variable: 'CLAIMGRAPH_PROXIES',
    option: 'CLAIMGRAPH_PROXIES',
    schema: integer(0, 10),
    fallback: 0 as number,
    expected: 'how many proxies stand before the server, 0 to 10',
  },
  rateLimit: {
    variable: 'CLAIMGRAPH_RATE_LIMIT',
    option: 'CLAIMGRAPH_RATE_LIMIT',
    schema: integer(0, 10_000_000),
    fallback: null as number | null,
    expected: 'requests a minute from 1 to 10000000, or 0 for no limit',
  },
  corsOrigins: {
    variable: 'CLAIMGRAPH_CORS_ORIGINS',
    option: 'CLAIMGRAPH_CORS_ORIGINS',
    schema: origins,
    fallback: null as readonly string[] | null,
    expected:
      'origins such as https://dash.example or http://localhost:8080, with commas between, or * for all',
  },
  cacheSeconds: {
    variable: 'CLAIMGRAPH_CACHE_SECONDS',
    option: 'CLAIMGRAPH_CACHE_SECONDS',
    schema: integer(0, 31_536_000),
    fallback: 60 as number,
    expected: 'seconds from 0 to 31536000',
  },
  operations: {
    variable: 'CLAIMGRAPH_OPERATIONS',
    option: 'CLAIMGRAPH_OPERATIONS',
    schema: text,
    fallback: null as string | null,
    expected: 'a folder of operations',
  },
  allowList: {
    variable: 'CLAIMGRAPH_ALLOW_LIST',
    option: 'CLAIMGRAPH_ALLOW_LIST',
    schema: v.picklist(SWITCH),
    fallback: 'off' as (typeof SWITCH)[number],
    expected: `one of ${SWITCH.join(', ')}`,
  },
  otlpEndpoint: {
    variable: 'CLAIMGRAPH_OTLP_ENDPOINT',
    option: 'CLAIMGRAPH_OTLP_ENDPOINT',
    schema: webAddress,
    fallback: null as string | null,
    expected: 'the address of a collector, e.g. http://localhost:4318',
  },
  publicUrl: {
    variable: 'CLAIMGRAPH_PUBLIC_URL',
    option: 'CLAIMGRAPH_PUBLIC_URL',
    schema: v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/?#]+[^\s?#]*$/u)),
    fallback: null as string | null,
    expected: 'an address such as https://claims.example or https://example.org/claims',
  },
  pollMs: {
    variable: 'CLAIMGRAPH_POLL_MS',
    option: 'CLAIMGRAPH_POLL_MS',
    schema: integer(50, 3_600_000),
    fallback: 1000 as number,
    expected: 'milliseconds from 50 to 3600000',
  },
  concurrency: {
    variable: 'CLAIMGRAPH_CONCURRENCY',
    option: '--concurrency',
    schema: integer(1, 64),
    fallback: 2 as number,
    expected: 'a whole number from 1 to 64',
  },
  maxDepth: {
    variable: 'CLAIMGRAPH_MAX_DEPTH',
    option: 'CLAIMGRAPH_MAX_DEPTH',
    schema: integer(1, 100),
    fallback: 15 as number,
    expected: 'levels from 1 to 100',
  },
  maxCost: {
    variable: 'CLAIMGRAPH_MAX_COST',
    option: 'CLAIMGRAPH_MAX_COST',
    schema: integer(1, 100_000_000),
    fallback: 25_000 as number,
    expected: 'points from 1 to 100000000',
  },
  maxTokens: {
    variable: 'CLAIMGRAPH_MAX_TOKENS',
    option: 'CLAIMGRAPH_MAX_TOKENS',
    schema: integer(10, 100_000),
    fallback: 2000 as number,
    expected: 'words and signs from 10 to 100000',
  },
  maxQueryBytes: {
    variable: 'CLAIMGRAPH_MAX_QUERY_BYTES',
    option: 'CLAIMGRAPH_MAX_QUERY_BYTES',
    schema: integer(100, 10_000_000),
    fallback: 100_000 as number,
    expected: 'bytes from 100 to 10000000',
  },
  maxBodyBytes: {
    variable: 'CLAIMGRAPH_MAX_BODY_BYTES',
    option: 'CLAIMGRAPH_MAX_BODY_BYTES',
    schema: integer(100, 100_000_000),
    fallback: 20_000_000 as number,
    expected: 'bytes from 100 to 100000000',
  },
  queryDeadlineMs: {
    variable: 'CLAIMGRAPH_QUERY_DEADLINE_MS',
    option: 'CLAIMGRAPH_QUERY_DEADLINE_MS',
    schema: integer(100, 3_600_000),
    fallback: 10_000 as number,
    expected: 'milliseconds from 100 to 3600000',
  },
  maxOperations: {
    variable: 'CLAIMGRAPH_MAX_OPERATIONS',
    option: 'CLAIMGRAPH_MAX_OPERATIONS',
    schema: integer(1, 10_000),
    fallback: 128 as number,
    expected: 'a whole number from 1 to 10000',
  },
  maxExports: {
    variable: 'CLAIMGRAPH_MAX_EXPORTS',
    option: 'CLAIMGRAPH_MAX_EXPORTS',
    schema: integer(1, 1000),
    fallback: 2 as number,
    expected: 'a whole number from 1 to 1000',
  },
  introspection: {
    variable: 'CLAIMGRAPH_INTROSPECTION',
    option: 'CLAIMGRAPH_INTROSPECTION',
    schema: v.picklist(SWITCH),
    fallback: 'on' as (typeof SWITCH)[number],
    expected: `one of ${SWITCH.join(', ')}`,
  },
  reader: {
    variable: 'CLAIMGRAPH_READER',
    option: '--reader',
    schema: v.picklist(READERS),
    fallback: 'encoder' as (typeof READERS)[number],
    expected: `one of ${READERS.join(', ')}`,
  },
  logLevel: {
    variable: 'CLAIMGRAPH_LOG_LEVEL',
    option: 'CLAIMGRAPH_LOG_LEVEL',
    schema: v.picklist(LOG_LEVELS),
    fallback: 'info' as (typeof LOG_LEVELS)[number],
    expected: `one of ${LOG_LEVELS.join(', ')}`,
  },
} as const;

export type SettingName = keyof typeof SETTINGS;
export type SettingValues = { readonly [Name in SettingName]: (typeof SETTINGS)[Name]['fallback'] };
