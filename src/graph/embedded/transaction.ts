import type grafeo from '@grafeo-db/js';
import type { AppError } from '../../errors.ts';
import { storeClosed } from '../../store-errors.ts';
import { asStatement } from '../statements.ts';
import type { Params, Row, Statement, StatementRunner } from '../store.ts';
import { runError } from './grafeo-error.ts';
import type { Database } from './open-database.ts';
import { runStatement } from './run-statement.ts';

/** One write transaction: commits when its work ends well, and leaves nothing behind when it does not. */
export class EmbeddedTransaction implements StatementRunner {
  readonly #transaction: InstanceType<typeof grafeo.Transaction>;
  readonly #address: string;
  readonly #running = new Set<Promise<unknown>>();
  #ended = false;

  constructor(database: Database, address: string) {
    this.#transaction = database.beginTransaction();
    this.#address = address;
  }

  async run<R extends Row = Row>(statement: string | Statement, params: Params = {}): Promise<readonly R[]> {
    if (this.#ended) throw storeClosed(`transaction of ${this.#address}`);
    const known = asStatement(statement);
    const mapError = (error: unknown): AppError => runError(error, known.name, this.#address);
    const answer = runStatement<R>(this.#transaction, { statement: known, params, mapError });
    this.#running.add(answer);
    try {
      return await answer;
    } finally {
      this.#running.delete(answer);
    }
  }

  /** Runs the work and commits; rolls back and rethrows when it or the commit fails. */
  async complete<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<T> {
    try {
      await this.run('lock-graph');
      const value = await work(this);
      await this.#settle();
      this.#commit();
      return value;
    } catch (error) {
      await this.#settle();
      this.#rollBack();
      throw error;
    }
  }

  #rollBack(): void {
    try {
      this.#transaction.rollback();
    } catch {
      // A commit that failed has ended the transaction already; what failed first is what counts.
    }
  }

  #commit(): void {
    try {
      this.#transaction.commit();
    } catch (error) {
      throw runError(error, 'commit', this.#address);
    }
  }

  /** Work may throw while other statements of it still run, and neither commit nor rollback waits for them. */
  async #settle(): Promise<void> {
    this.#ended = true;
    await Promise.allSettled(this.#running);
  }
}
