import { AppError } from '../../errors.ts';
import { storeClosed, writeConflicted } from '../../store-errors.ts';
import { migrateSchema } from '../schema.ts';
import { searchWords } from '../search-text.ts';
import { asStatement } from '../statements.ts';
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
  TEXT_INDEXES,
  type TextIndex,
} from '../store.ts';
import { WriteTurns } from '../write-turns.ts';
import { isWriteConflict, openError, runError, textOf } from './grafeo-error.ts';
import { removeHolder } from './holder.ts';
import { type Database, IN_MEMORY, openDatabase } from './open-database.ts';
import { ReadDeadline } from './read-deadline.ts';
import { runStatement } from './run-statement.ts';
import { EmbeddedTransaction } from './transaction.ts';

const DEFAULT_DEADLINE_MS = 30_000;
/** The mutex leaves conflicts only with what the engine does by itself; three more tries are plenty. */
const MAX_ATTEMPTS = 4;

/** Opens the embedded store in a folder, or in memory for `:memory:`, with its schema up to date. */
export async function openEmbeddedStore(folder: string, options: OpenStoreOptions): Promise<GraphStore> {
  const store = new EmbeddedStore(
    folder,
    openDatabase(folder),
    options.readDeadlineMs ?? DEFAULT_DEADLINE_MS,
  );
  try {
    await store.prepare();
    return store;
  } catch (error) {
    await store.close();
    throw error instanceof AppError ? error : openError(error, folder, folder);
  }
}

/** Grafeo in this process. Writers take turns; reads see the last commit. */
class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  readonly #folder: string;
  readonly #database: Database;
  readonly #deadlineMs: number;
  readonly #deadline = new ReadDeadline();
  readonly #turns = new WriteTurns();
  #closed = false;

  constructor(folder: string, database: Database, deadlineMs: number) {
    this.#folder = folder;
    this.#database = database;
    this.#deadlineMs = deadlineMs;
  }

  get #address(): string {
    return `embedded:${this.#folder}`;
  }

  async run<R extends Row = Row>(
    statement: string | Statement,
    params: Params = {},
    options: RunOptions = {},
  ): Promise<readonly R[]> {
    this.#guard();
    const known = asStatement(statement);
    const mapError = (error: unknown): AppError => runError(error, known.name, this.#address);
    return this.#deadline.run(known.name, options.deadlineMs ?? this.#deadlineMs, () =>
      runStatement<R>(this.#database, { statement: known, params, mapError }),
    );
  }

  async write<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<T> {
    this.#guard();
    return this.#turns.run(() => this.#writeInTurn(work));
  }

  async #writeInTurn<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const transaction = new EmbeddedTransaction(this.#database, this.#address);
      try {
        return await transaction.complete(work);
      } catch (error) {
        const conflict = isWriteConflict(error instanceof AppError ? error.cause : error);
        if (!conflict) throw error;
        if (attempt === MAX_ATTEMPTS) throw writeConflicted('commit', textOf(error), error);
      }
    }
  }

  async searchText(
    index: TextIndex,
    query: string,
    limit: number,
    options?: RunOptions,
  ): Promise<readonly string[]> {
    const words = searchWords(query);
    if (words.length === 0 || limit < 1) return [];
    const { label, property } = TEXT_INDEXES[index];
    const rows = await this.run<{ readonly id: string }>(
      { name: `search-text ${index}`, text: textSearch(label, property) },
      { query: words.join(' '), limit },
      options,
    );
    return rows.map((row) => row.id);
  }

  abandoned(): number {
    return this.#deadline.abandoned;
  }

  async info(): Promise<StoreInfo> {
    this.#guard();
    return {
      engine: this.engine,
      address: this.#address,
      engineVersion: this.#database.version(),
      schemaVersion: SCHEMA_VERSION,
    };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#turns.idle();
    this.#database.close();
    if (this.#folder !== IN_MEMORY) removeHolder(this.#folder);
  }

  /** Makes indexes and brings the schema up to date; part of opening. */
  async prepare(): Promise<void> {
    await migrateSchema({
      engine: this.engine,
      address: this.#address,
      runDdl: async (text) => void (await this.#database.executeCypher(text)),
      finishIndexes: () => this.#createTextIndexes(),
      dropTextIndexes: () => this.#dropTextIndexes(),
      read: (statement, params, options) => this.run(statement, params, options),
      write: (work) => this.write(work),
    });
  }

  async #createTextIndexes(): Promise<void> {
    for (const { label, property } of Object.values(TEXT_INDEXES))
      await this.#database.createTextIndex(label, property, { tokenizer: 'standard', stopWords: [] });
  }

  async #dropTextIndexes(): Promise<void> {
    for (const { label, property } of Object.values(TEXT_INDEXES))
      await this.#database.dropTextIndex(label, property);
  }

  #guard(): void {
    // Grafeo goes on answering after its close, so the store has to refuse by itself.
    if (this.#closed) throw storeClosed(this.#address);
  }
}

function textSearch(label: string, property: string): string {
  return `CALL grafeo.search.text('${label}', '${property}', $query, $limit) YIELD node_id, score
MATCH (n:${label}) WHERE id(n) = node_id
RETURN n.id AS id ORDER BY score DESC, id`;
}
