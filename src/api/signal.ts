/** Something that happens again and again and says nothing but that it did. */
export interface Signal {
  tell(): void;
  /** Calls a listener each time from now on, until what is returned is called. */
  listen(listener: () => void): () => void;
}

/** Makes a signal. */
export function makeSignal(): Signal {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of [...listeners]) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
