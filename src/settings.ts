import * as v from 'valibot';

/** Addresses that `openStore` knows: a folder on this machine, or a Neo4j server. */
const STORE_ADDRESS = /^(?:embedded:.+|(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/]+.*)$/u;

/** Ways to read a text: rules alone, or a trained encoder below them (an experiment still: `models/README.md`). */
export const READERS = ['encoder', 'rules'] as const;

/** Levels of the log, from the most to the least talkative. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

function integer(min: number, max: number) {
  return v.pipe(v.string(), v.regex(/^\d+$/u), v.transform(Number), v.minValue(min), v.maxValue(max));
}

const text = v.pipe(v.string(), v.minLength(1));

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
  concurrency: {
    variable: 'CLAIMGRAPH_CONCURRENCY',
    option: '--concurrency',
    schema: integer(1, 64),
    fallback: 2 as number,
    expected: 'a whole number from 1 to 64',
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
