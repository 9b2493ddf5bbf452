/** The port: what the rest of the house may ask of a graph database. Two adapters: `neo4j/` and `embedded/`. */
export const ENGINES = ['neo4j', 'embedded'] as const;
export type Engine = (typeof ENGINES)[number];

/** What a statement may be given and may return: scalars, homogeneous lists, maps. Never nodes, dates or bigints. */
export type Scalar = string | number | boolean | null;
export type Param = Scalar | readonly Param[] | { readonly [key: string]: Param };
export type Params = Readonly<Record<string, Param>>;
export type Row = Readonly<Record<string, Param>>;

/** A Cypher text with the name it is reported by: a file of `queries/`, or one that `compose.ts` joined. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** Texts for one engine only, from `queries/<name>.<engine>.cypher`. */
  readonly variants?: Readonly<Partial<Record<Engine, string>>>;
}

export interface RunOptions {
  /** Milliseconds until the answer is given up with `GraphUnavailableError`; the store's default when absent. */
  readonly deadlineMs?: number;
}

/** Runs statements: the store itself for reads, a transaction for writes. */
export interface StatementRunner {
  /** Runs a statement, by the name of its file in `queries/` or composed, and returns its rows. */
  run<R extends Row = Row>(
    statement: string | Statement,
    params?: Params,
    options?: RunOptions,
  ): Promise<readonly R[]>;
}

/**
 * Full-text indexes, by what they search; both engines have them all. Their properties are written with
 * `searchTextOf` (search-text.ts): over raw text the engines would disagree about what a word is.
 */
export const TEXT_INDEXES = {
  entityNames: { label: 'Entity', property: 'searchText' },
  evidenceQuotes: { label: 'Evidence', property: 'searchText' },
  articleTitles: { label: 'Article', property: 'searchTitle' },
  articleTexts: { label: 'Article', property: 'searchText' },
} as const;
export type TextIndex = keyof typeof TEXT_INDEXES;

/** How a store is opened, beside its address. */
export interface OpenStoreOptions {
  readonly user?: string;
  readonly password?: string;
  /** Neo4j's database; its default one when absent. */
  readonly database?: string;
  /** Milliseconds a read may take; 30 seconds when absent. */
  readonly readDeadlineMs?: number;
  /** Milliseconds a write is tried again while Neo4j is away or busy; 30 seconds when absent. */
  readonly writeRetryMs?: number;
}

export interface StoreInfo {
  readonly engine: Engine;
  /** The address without a password. */
  readonly address: string;
  readonly engineVersion: string;
  readonly schemaVersion: number;
}

export interface GraphStore extends StatementRunner {
  readonly engine: Engine;
  /**
   * Runs work in one write transaction: all of it is stored or nothing. Writers take turns (one at a time a
   * graph, also across processes on Neo4j), so what the work reads stays true until it commits. Retried on
   * transient conflicts, so the work may run more than once and must not have effects outside the store.
   */
  write<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<T>;
  /**
   * Returns ids of nodes whose text has a word of the query: whole words, case and accents alike. Candidates only,
   * TypeScript ranks them. All of them up to `limit`, the same on both engines; past it, the engine's best.
   */
  searchText(
    index: TextIndex,
    query: string,
    limit: number,
    options?: RunOptions,
  ): Promise<readonly string[]>;
  /** How many answers were given up and are still computed; absent where the store can stop a query. */
  abandoned?(): number;
  info(): Promise<StoreInfo>;
  /** Closes the store; later calls throw. Waits for a running write. */
  close(): Promise<void>;
}

/** Raised when a migration is needed: an older schema is migrated, a newer one refused. */
export const SCHEMA_VERSION = 2;
