import { readTimedOut, tooManyAbandoned } from '../../store-errors.ts';

/** Answers that were given up but are still computed: each may keep a core busy, so few are borne. */
const MAX_ABANDONED = 4;

/** Gives up answers that take too long. Grafeo cannot stop a query, so those still running are counted against a cap. */
export class ReadDeadline {
  #abandoned = 0;

  /** How many answers were given up and are still being computed. */
  get abandoned(): number {
    return this.#abandoned;
  }

  /**
   * Starts a read and waits for it, at most `deadlineMs` milliseconds.
   * Throws GraphUnavailableError when it takes longer, or at once while too many others still run.
   */
  async run<T>(name: string, deadlineMs: number, start: () => Promise<T>): Promise<T> {
    if (this.#abandoned >= MAX_ABANDONED) throw tooManyAbandoned(this.#abandoned);
    const answer = start();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.#abandon(answer);
        reject(readTimedOut(name, deadlineMs));
      }, deadlineMs);
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #abandon(answer: Promise<unknown>): void {
    this.#abandoned += 1;
    const ended = (): void => {
      this.#abandoned -= 1;
    };
    answer.then(ended, ended);
  }
}
