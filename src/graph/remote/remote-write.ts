import { clientGone, notInTransaction } from '../../store-errors.ts';
import type { GraphStore, Params, Row, Statement, StatementRunner } from '../store.ts';

/** How an attempt at the work ends: as its client says. */
type End = 'commit' | 'rollback';

/**
 * A write whose work is done by a client. The store runs it as any other, in its turn and in one transaction: the work
 * here is to run what the client asks for until it says how it ends. Where the store wants the work done again, the
 * client hears `again` and does it.
 */
export class RemoteWrite {
  /** Resolves when the turn of the write has come; rejects when it never will. */
  readonly begun: Promise<void>;
  /** Resolves when it is over, well or not. */
  readonly ended: Promise<void>;
  readonly #silenceMs: number;
  #transaction: StatementRunner | undefined;
  #timer: NodeJS.Timeout | undefined;
  #abandoned = false;
  /** What went wrong in the engine last: a conflict makes the store try again, so it must not be lost. */
  #trouble: unknown;
  #finish: { readonly commit: () => void; readonly rollBack: (error: unknown) => void } | undefined;
  #answer: ((answer: 'done' | 'again') => void) | undefined;
  #fail: ((error: unknown) => void) | undefined;

  constructor(store: GraphStore, silenceMs: number) {
    this.#silenceMs = silenceMs;
    let begin = (): void => {};
    let never: (error: unknown) => void = () => {};
    this.begun = new Promise((resolve, reject) => {
      begin = resolve;
      never = reject;
    });
    this.begun.catch(() => undefined);
    const write = store.write((transaction) => this.#attempt(transaction, begin));
    this.ended = write.then(
      () => this.#settle((answer) => answer('done')),
      (error: unknown) => {
        never(error);
        if (error === ROLLED_BACK) this.#settle((answer) => answer('done'));
        else this.#settle(undefined, error);
      },
    );
  }

  /** Runs a statement of the work. */
  async run(statement: string | Statement, params: Params): Promise<readonly Row[]> {
    if (!this.#transaction) throw notInTransaction();
    clearTimeout(this.#timer);
    try {
      return await this.#transaction.run(statement, params);
    } catch (error) {
      this.#trouble = error;
      throw error;
    } finally {
      if (this.#transaction) this.#heard();
    }
  }

  /** Ends the attempt as the client says; tells whether the write is done, or its work has to be done again. */
  end(how: End): Promise<'done' | 'again'> {
    const finish = this.#finish;
    if (!finish) throw notInTransaction();
    this.#transaction = undefined;
    this.#finish = undefined;
    const answer = new Promise<'done' | 'again'>((resolve, reject) => {
      this.#answer = resolve;
      this.#fail = reject;
    });
    if (how === 'commit') finish.commit();
    else finish.rollBack(this.#trouble ?? ROLLED_BACK);
    return answer;
  }

  /** Rolls back: the client is gone, or silent. */
  abandon(): void {
    this.#abandoned = true;
    this.#finish?.rollBack(clientGone());
  }

  /** One attempt: open until the client ends it. */
  async #attempt(transaction: StatementRunner, begin: () => void): Promise<void> {
    if (this.#abandoned) throw clientGone();
    this.#transaction = transaction;
    this.#trouble = undefined;
    const ended = new Promise<void>((commit, rollBack) => {
      this.#finish = { commit, rollBack };
    });
    begin();
    this.#settle((answer) => answer('again'));
    this.#heard();
    try {
      await ended;
    } finally {
      clearTimeout(this.#timer);
      this.#transaction = undefined;
    }
  }

  #heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.abandon(), this.#silenceMs);
  }

  #settle(
    answer: ((resolve: (answer: 'done' | 'again') => void) => void) | undefined,
    error?: unknown,
  ): void {
    const [resolve, fail] = [this.#answer, this.#fail];
    this.#answer = undefined;
    this.#fail = undefined;
    if (answer && resolve) answer(resolve);
    else fail?.(error);
  }
}

/** What an attempt ends with when the client wants nothing stored and nothing went wrong here. */
const ROLLED_BACK = Symbol('rolled back');
