/** Trouble found in the data: a value that travels with the result, never a throw. */
export interface Diagnostic {
  /** Stable upper-case code, e.g. `EMPTY_INPUT`; tests and dashboards go by it. */
  readonly code: string;
  /** What happened, with the value that caused it. */
  readonly message: string;
  /** Pipeline stage that found it, e.g. `read`. */
  readonly stage: string;
  /** Where: a file, a record or a span of the article's text. */
  readonly place: string;
  /** What the user can do about it. */
  readonly hint: string;
}

/** Either a value with the diagnostics met on the way, or the diagnostics that made a value impossible. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Wraps a value that was reached, with the diagnostics met on the way. */
export function ok<T>(value: T, diagnostics: readonly Diagnostic[] = []): Result<T> {
  return { ok: true, value, diagnostics };
}

/** Wraps the diagnostics that made a value impossible. */
export function fail<T>(...diagnostics: readonly Diagnostic[]): Result<T> {
  return { ok: false, diagnostics };
}
