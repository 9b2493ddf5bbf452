import { AsyncLocalStorage } from 'node:async_hooks';
import { writeInsideWrite } from '../store-errors.ts';

/** Lets one write after another run, in the order they came: what waits holds no connection and no lock. */
export class WriteTurns {
  readonly #inside = new AsyncLocalStorage<true>();
  #last: Promise<unknown> = Promise.resolve();

  /** Runs a write when its turn comes. Throws InternalError inside another write, which would wait for ever. */
  async run<T>(write: () => Promise<T>): Promise<T> {
    if (this.#inside.getStore()) throw writeInsideWrite();
    const turn = this.#last.then(() => this.#inside.run(true, write));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Waits until the writes that have come so far are done, well or not. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
