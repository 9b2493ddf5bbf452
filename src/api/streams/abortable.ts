/**
 * Makes a stream that can be ended from outside at any moment. A generator that waits takes no `return` before its
 * wait is over; here `return` aborts the signal first, and the generator's waits end with it. A generator that never
 * began runs no `finally`: what is taken before it begins is given back when the signal is aborted.
 */
export function abortable<T>(
  generate: (signal: AbortSignal) => AsyncGenerator<T, void, undefined>,
): AsyncGenerator<T, void, undefined> {
  const controller = new AbortController();
  const inner = generate(controller.signal);
  const outer: AsyncGenerator<T, void, undefined> = {
    next: () => inner.next(),
    return: (value) => {
      controller.abort();
      return inner.return(value);
    },
    throw: (error) => {
      controller.abort();
      return inner.throw(error);
    },
    [Symbol.asyncIterator]: () => outer,
  };
  return outer;
}
