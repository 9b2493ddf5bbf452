import type { ManagedTransaction } from 'neo4j-driver';
import { storeClosed } from '../../store-errors.ts';
import { checkParams } from '../check-params.ts';
import { asStatement, textFor } from '../statements.ts';
import type { Params, Row, Statement, StatementRunner } from '../store.ts';
import { toNeo4j } from './to-neo4j.ts';

/**
 * One try of a write. Errors leave it as the driver threw them: only so the driver knows which to try again;
 * the store names them at the end, with the statement that `onRun` was last told.
 */
export class Neo4jTransaction implements StatementRunner {
  readonly #transaction: ManagedTransaction;
  readonly #onRun: (name: string) => void;
  readonly #running = new Set<Promise<unknown>>();
  #ended = false;

  constructor(transaction: ManagedTransaction, onRun: (name: string) => void) {
    this.#transaction = transaction;
    this.#onRun = onRun;
  }

  async run<R extends Row = Row>(statement: string | Statement, params: Params = {}): Promise<readonly R[]> {
    if (this.#ended) throw storeClosed('transaction');
    const known = asStatement(statement);
    const converted = toNeo4j(checkParams(params));
    this.#onRun(known.name);
    const answer = this.#rows<R>(textFor(known, 'neo4j'), converted);
    this.#running.add(answer);
    try {
      return await answer;
    } finally {
      this.#running.delete(answer);
    }
  }

  /** Takes the graph's lock and runs the work; what it left running has ended when this returns or throws. */
  async complete<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<T> {
    try {
      await this.run('lock-graph');
      return await work(this);
    } finally {
      this.#ended = true;
      await Promise.allSettled(this.#running);
    }
  }

  async #rows<R extends Row>(text: string, params: Record<string, unknown>): Promise<readonly R[]> {
    const { records } = await this.#transaction.run(text, params);
    // The port says what a statement returns; conformance holds the engine to it.
    return records.map((record) => record.toObject() as R);
  }
}
