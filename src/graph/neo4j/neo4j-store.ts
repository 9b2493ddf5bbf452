import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver';
import { readTimedOut, storeClosed } from '../../store-errors.ts';
import { checkParams } from '../check-params.ts';
import { migrateSchema } from '../schema.ts';
import { searchWords } from '../search-text.ts';
import { asStatement, textFor } from '../statements.ts';
import type { OpenStoreOptions } from '../store.ts';
import {
  type GraphStore,
  type Params,
  type Row,
  type RunOptions,
  SCHEMA_VERSION,
  type Statement,
  type StatementRunner,
  type StoreInfo,
  type TextIndex,
} from '../store.ts';
import { WriteTurns } from '../write-turns.ts';
import { isTransient, mapNeo4jError } from './neo4j-error.ts';
import { connect, makeDriver } from './open-driver.ts';
import { toNeo4j } from './to-neo4j.ts';
import { Neo4jTransaction } from './transaction.ts';

const DEFAULT_DEADLINE_MS = 30_000;
/** Waits before the tries of a read that met a transient error, in milliseconds. */
const READ_RETRY_MS = [50, 200, 800] as const;
/** Milliseconds the server has to end a query by itself before the client stops waiting. */
const GRACE_MS = 1_000;
const INDEX_WAIT_S = 600;

/** Connects to Neo4j and brings the schema up to date. */
export async function openNeo4jStore(address: string, options: OpenStoreOptions): Promise<GraphStore> {
  const store = new Neo4jStore(address, makeDriver(address, options), options);
  try {
    await store.prepare();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** A Neo4j database. Writers take turns: by a queue in this process, and by the lock on the graph's node across all. */
class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #address: string;
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #user: string;
  readonly #deadlineMs: number;
  readonly #turns = new WriteTurns();
  /** Lets each session see what earlier ones wrote, also on a cluster. */
  readonly #bookmarks = neo4j.bookmarkManager();
  #agent = 'unknown';
  #closed = false;

  constructor(address: string, driver: Driver, options: OpenStoreOptions) {
    this.#address = address;
    this.#driver = driver;
    this.#database = options.database;
    this.#user = options.user ?? '';
    this.#deadlineMs = options.readDeadlineMs ?? DEFAULT_DEADLINE_MS;
  }

  async run<R extends Row = Row>(
    statement: string | Statement,
    params: Params = {},
    options: RunOptions = {},
  ): Promise<readonly R[]> {
    this.#guard();
    const known = asStatement(statement);
    const deadlineMs = options.deadlineMs ?? this.#deadlineMs;
    const converted = toNeo4j(checkParams(params));
    const until = performance.now() + deadlineMs;
    for (let attempt = 0; ; attempt += 1) {
      const left = Math.max(1, Math.ceil(until - performance.now()));
      try {
        return await this.#read<R>(known, converted, left);
      } catch (error) {
        const wait = READ_RETRY_MS[attempt];
        if (wait === undefined || wait >= left || !isTransient(error))
          throw this.#mapError(error, known.name, deadlineMs);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  async #read<R extends Row>(
    statement: Statement,
    params: Record<string, unknown>,
    deadlineMs: number,
  ): Promise<readonly R[]> {
    const session = this.#session(neo4j.session.READ);
    let timer: NodeJS.Timeout | undefined;
    // The server ends the transaction at the deadline; the timer is for a server or a network that hangs.
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(readTimedOut(statement.name, deadlineMs)), deadlineMs + GRACE_MS);
    });
    const answer = session.run(textFor(statement, this.engine), params, { timeout: deadlineMs });
    try {
      const result = await Promise.race([answer, late]);
      return result.records.map((record) => record.toObject() as R);
    } finally {
      clearTimeout(timer);
      void session.close().catch(() => undefined);
    }
  }

  async write<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<T> {
    this.#guard();
    return this.#turns.run(() => this.#writeInTurn(work));
  }

  async #writeInTurn<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<T> {
    const session = this.#session(neo4j.session.WRITE);
    let last = 'begin';
    try {
      return await session.executeWrite(async (managed) => {
        const transaction = new Neo4jTransaction(managed, (name) => {
          last = name;
        });
        return transaction.complete(work);
      });
    } catch (error) {
      throw this.#mapError(error, last, this.#deadlineMs);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async searchText(
    index: TextIndex,
    query: string,
    limit: number,
    options?: RunOptions,
  ): Promise<readonly string[]> {
    // Words are letters and numbers in lower case: nothing in them means something to Lucene.
    const words = searchWords(query);
    if (words.length === 0 || limit < 1) return [];
    const rows = await this.run<{ readonly id: string }>(
      { name: `search-text ${index}`, text: TEXT_SEARCH },
      { index, query: words.join(' '), limit },
      options,
    );
    return rows.map((row) => row.id);
  }

  async info(): Promise<StoreInfo> {
    this.#guard();
    return {
      engine: this.engine,
      address: this.#address,
      engineVersion: this.#agent.replace(/^Neo4j\//, ''),
      schemaVersion: SCHEMA_VERSION,
    };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#turns.idle();
    await this.#driver.close();
  }

  /** Connects, makes indexes and brings the schema up to date; part of opening. */
  async prepare(): Promise<void> {
    try {
      this.#agent = await connect(this.#driver, this.#address, this.#database);
    } catch (error) {
      throw this.#mapError(error, 'connect', this.#deadlineMs);
    }
    await migrateSchema({
      engine: this.engine,
      address: this.#address,
      runDdl: (text) => this.#runDdl(text),
      finishIndexes: () => this.#runDdl(`CALL db.awaitIndexes(${INDEX_WAIT_S})`),
      read: (statement, params, options) => this.run(statement, params, options),
      write: (work) => this.write(work),
    });
  }

  async #runDdl(text: string): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      await session.run(text);
    } catch (error) {
      throw this.#mapError(error, text, this.#deadlineMs);
    } finally {
      await session.close();
    }
  }

  #session(defaultAccessMode: SessionMode): Session {
    const database = this.#database === undefined ? {} : { database: this.#database };
    return this.#driver.session({ ...database, defaultAccessMode, bookmarkManager: this.#bookmarks });
  }

  #mapError(error: unknown, statement: string, deadlineMs: number): unknown {
    const database = this.#database ?? 'the default one';
    return mapNeo4jError(error, {
      address: this.#address,
      user: this.#user,
      database,
      statement,
      deadlineMs,
    });
  }

  #guard(): void {
    if (this.#closed) throw storeClosed(this.#address);
  }
}

const TEXT_SEARCH = `CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id ORDER BY score DESC, id`;
