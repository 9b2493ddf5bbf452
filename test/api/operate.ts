import type { Logger } from 'pino';
import { pino } from 'pino';
import { makeApollo } from '../../src/api/apollo.ts';
import { makeContext } from '../../src/api/context.ts';
import type { IngestPort } from '../../src/api/ports.ts';
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
  /** Names of the statements that were run, in order. */
  readonly statements: readonly string[];
}

export interface Api {
  readonly store: GraphStore;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  stop(): Promise<void>;
}

export interface ApiOptions {
  readonly ingest?: (store: GraphStore) => IngestPort;
  readonly logger?: Logger;
  readonly wrap?: (store: GraphStore) => GraphStore;
}

/** Opens an API over an embedded store in memory that holds the articles: through the door, without a port. */
export async function openApi(articles: readonly ArticleSpec[], options: ApiOptions = {}): Promise<Api> {
  const store = await openStore('embedded::memory:');
  await fillStore(store, articles);
  return apiOver(store, options);
}

/** Opens an API over a store that is there; `stop` closes the store. */
export async function apiOver(store: GraphStore, { ingest, logger, wrap }: ApiOptions = {}): Promise<Api> {
  const apollo = makeApollo(logger ?? pino({ level: 'silent' }));
  await apollo.start();
  return {
    store,
    async ask(query, variables = {}) {
      const statements: string[] = [];
      const counted = countStatements(wrap?.(store) ?? store, statements);
      const parts = { store: counted, predicates: STORY_PREDICATES, ingest: ingest?.(store) };
      const contextValue = makeContext(parts, { deadlineMs: 10_000, bodyBytes: 0 });
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('The answer came in parts');
      const { data, errors = [] } = JSON.parse(JSON.stringify(body.singleResult));
      return { data, errors, statements };
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
    searchText: (index, query, limit) => {
      into.push('searchText');
      return store.searchText(index, query, limit);
    },
    write: (work) => store.write(work),
    info: () => store.info(),
    close: () => store.close(),
  };
}
