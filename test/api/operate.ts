import type { Logger } from 'pino';
import { pino } from 'pino';
import { makeApollo } from '../../src/api/apollo.ts';
import { type ApiParts, makeContext } from '../../src/api/context.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/api/limits/values.ts';
import type { IngestPort } from '../../src/api/ports.ts';
import { inProcessFacts } from '../../src/api/request-facts.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { type ArticleSpec, fillStore, STORY_PREDICATES } from '../factory.ts';

/** What an operation gave: GraphQL's answer, loose, because each test asks for another shape. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts what it finds
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Names of the statements that were run, in order. */
  readonly statements: readonly string[];
}

export interface Api {
  readonly store: GraphStore;
  ask(query: string, variables?: Record<string, unknown>, operationName?: string): Promise<Answer>;
  stop(): Promise<void>;
}

export interface ApiOptions {
  readonly ingest?: (store: GraphStore) => IngestPort;
  readonly logger?: Logger;
  readonly wrap?: (store: GraphStore) => GraphStore;
  /** What the command line hands in besides: rules, digest, version. */
  readonly parts?: (store: GraphStore) => Pick<ApiParts, 'rules' | 'digest' | 'version'>;
  /** Those that differ from the default ones. */
  readonly limits?: Partial<Limits>;
  readonly introspection?: boolean;
}

/** Milliseconds that an operation may read unless the test says otherwise. */
const PATIENT_MS = 50_000;

/** Opens an API over an embedded store in memory that holds the articles: through the door, without a port. */
export async function openApi(articles: readonly ArticleSpec[], options: ApiOptions = {}): Promise<Api> {
  const store = await openStore('embedded::memory:');
  await fillStore(store, articles);
  return apiOver(store, options);
}

/** Opens an API over a store that is there; `stop` closes the store. */
export async function apiOver(store: GraphStore, options: ApiOptions = {}): Promise<Api> {
  const { ingest, logger = pino({ level: 'silent' }), wrap, introspection = true, parts } = options;
  // A machine that runs all tests at once is slow; what a test wants to know is whether the answer is right.
  const limits = { ...DEFAULT_LIMITS, deadlineMs: PATIENT_MS, ...options.limits };
  const apollo = makeApollo(logger, { limits, introspection, abandoned: () => store.abandoned?.() ?? 0 });
  await apollo.start();
  const besides = parts?.(store);
  return {
    store,
    async ask(query, variables = {}, operationName) {
      const statements: string[] = [];
      const counted = countStatements(wrap?.(store) ?? store, statements);
      const handed = {
        store: counted,
        predicates: STORY_PREDICATES,
        ingest: ingest?.(store),
        ...besides,
      };
      const facts = inProcessFacts();
      const contextValue = makeContext(handed, { deadlineMs: limits.deadlineMs, bodyBytes: 0, facts });
      const { body } = await apollo.executeOperation(
        { query, variables, ...(operationName !== undefined && { operationName }) },
        { contextValue },
      );
      if (body.kind !== 'single') throw new Error('The answer came in parts');
      const { data, errors = [], extensions = {} } = JSON.parse(JSON.stringify(body.singleResult));
      return { data, errors, extensions, statements };
    },
    async stop() {
      await apollo.stop();
      await store.close();
    },
  };
}

/** Notes each statement that is run, by the first word of its name; text searches are `searchText`. */
export function countStatements(store: GraphStore, into: string[]): GraphStore {
  return {
    engine: store.engine,
    run: (statement, params, options) => {
      into.push((typeof statement === 'string' ? statement : statement.name).split(' ')[0] ?? '');
      return store.run(statement, params, options);
    },
    searchText: (index, query, limit, options) => {
      into.push('searchText');
      return store.searchText(index, query, limit, options);
    },
    write: (work) => store.write(work),
    info: () => store.info(),
    close: () => store.close(),
  };
}
