import type { RunProgress } from '../../domain/run-progress.ts';
import { ConflictError } from '../../errors.ts';
import { storeClosed } from '../../store-errors.ts';
import { checkParams } from '../check-params.ts';
import { textFor } from '../statements.ts';
import type {
  GraphStore,
  Params,
  Row,
  RunOptions,
  Statement,
  StatementRunner,
  StoreInfo,
  TextIndex,
} from '../store.ts';
import { WriteTurns } from '../write-turns.ts';
import type { Answers, Ask, AskedStatement } from './messages.ts';

/** What a remote store needs of its connection. */
export interface Line {
  /** Asks and waits for the answer. Throws what the server threw, or GraphUnavailableError when it went away. */
  ask<A extends Ask>(ask: A): Promise<Answers[A['op']]>;
  tell(progress: RunProgress): void;
  close(): Promise<void>;
}

/**
 * An embedded store that another process of this machine holds, through its door. It answers as the store itself
 * does: the work of a write runs here, its statements there, in one transaction; when this process goes, the
 * transaction goes with it.
 */
export class RemoteStore implements GraphStore {
  readonly engine = 'embedded';
  readonly #line: Line;
  readonly #address: string;
  readonly #turns = new WriteTurns();
  #closed = false;

  constructor(line: Line, address: string) {
    this.#line = line;
    this.#address = address;
  }

  async run<R extends Row = Row>(
    statement: string | Statement,
    params: Params = {},
    { deadlineMs }: RunOptions = {},
  ): Promise<readonly R[]> {
    this.#guard();
    const rows = await this.#line.ask({
      op: 'run',
      statement: named(statement),
      params: checkParams(params),
      deadlineMs,
    });
    return rows as readonly R[];
  }

  async write<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<T> {
    this.#guard();
    return this.#turns.run(() => this.#writeInTurn(work));
  }

  async #writeInTurn<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<T> {
    const tx = await this.#line.ask({ op: 'begin' });
    for (;;) {
      const attempt = new RemoteTransaction(this.#line, tx);
      const outcome = await attempt.complete(work);
      if (outcome.ok) {
        if ((await this.#line.ask({ op: 'commit', tx })) === 'done') return outcome.value;
      } else if ((await this.#rollBack(tx, outcome.error)) === 'done') throw outcome.error;
    }
  }

  /** What the work threw is what counts, unless the engine gave up after several tries. */
  async #rollBack(tx: number, error: unknown): Promise<Answers['rollback']> {
    try {
      return await this.#line.ask({ op: 'rollback', tx });
    } catch (trouble) {
      throw trouble instanceof ConflictError ? trouble : error;
    }
  }

  async searchText(index: TextIndex, query: string, limit: number): Promise<readonly string[]> {
    this.#guard();
    return this.#line.ask({ op: 'searchText', index, query, limit });
  }

  async info(): Promise<StoreInfo> {
    this.#guard();
    // Its own words for the folder: the server may have been started elsewhere.
    return { ...(await this.#line.ask({ op: 'info' })), address: this.#address };
  }

  /** Tells those who listen to the server how far a run of this process is. */
  reportProgress(progress: RunProgress): void {
    if (!this.#closed) this.#line.tell(progress);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#turns.idle();
    await this.#line.close();
  }

  #guard(): void {
    if (this.#closed) throw storeClosed(this.#address);
  }
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

/** One attempt at the work of a write. */
class RemoteTransaction implements StatementRunner {
  readonly #line: Line;
  readonly #tx: number;
  readonly #running = new Set<Promise<unknown>>();
  #ended = false;

  constructor(line: Line, tx: number) {
    this.#line = line;
    this.#tx = tx;
  }

  async run<R extends Row = Row>(statement: string | Statement, params: Params = {}): Promise<readonly R[]> {
    if (this.#ended) throw storeClosed('transaction');
    const answer = this.#line.ask({
      op: 'run',
      statement: named(statement),
      params: checkParams(params),
      tx: this.#tx,
    });
    this.#running.add(answer);
    try {
      return (await answer) as readonly R[];
    } finally {
      this.#running.delete(answer);
    }
  }

  /** Does the work and waits for what it left running. */
  async complete<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<Outcome<T>> {
    try {
      return { ok: true, value: await work(this) };
    } catch (error) {
      return { ok: false, error };
    } finally {
      this.#ended = true;
      await Promise.allSettled(this.#running);
    }
  }
}

/** Composed statements go with the text for the engine behind the door; the others are there already. */
function named(statement: string | Statement): AskedStatement {
  return typeof statement === 'string'
    ? statement
    : { name: statement.name, text: textFor(statement, 'embedded') };
}
