/** Lets one message at a time be under way to a client. */
export interface Pace {
  /** Waits until the last message was taken. */
  turn(): Promise<void>;
  /** The last message was taken. */
  taken(): void;
  /** Nobody takes anything any more: whoever waits goes on. */
  end(): void;
}

/** Makes a pace. */
export function makePace(): Pace {
  let underWay = false;
  let over = false;
  let wake = (): void => {};
  return {
    async turn() {
      while (underWay && !over)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      underWay = true;
    },
    taken() {
      underWay = false;
      wake();
    },
    end() {
      over = true;
      wake();
    },
  };
}
