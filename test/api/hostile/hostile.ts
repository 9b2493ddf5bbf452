/** A request that must be refused, and the code it must be refused with. */
export interface Hostile {
  /** What is wrong with it, for reports. */
  readonly kind: string;
  readonly body: string | Uint8Array;
  readonly code: string;
}

/** Makes a hostile request of a query. */
export function ask(
  kind: string,
  code: string,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Hostile {
  return { kind, code, body: JSON.stringify(variables ? { query, variables } : { query }) };
}

/** Makes a list by a function of the index. */
export function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
