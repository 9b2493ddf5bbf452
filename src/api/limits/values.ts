import type { Config } from '../../config.ts';

/** What one request may ask for, and all of them together. */
export interface Limits {
  /** Levels of fields in an operation. GraphiQL's introspection is 15 deep; the deepest useful question is 12. */
  readonly depth: number;
  /** Points an operation may cost, see `measure.ts`: a page of 100 claims with 100 pieces of evidence each fits once. */
  readonly cost: number;
  /** Words and signs of a query; GraphiQL's introspection has about 350. */
  readonly tokens: number;
  /** Bytes of a query, and of a request that carries no article. */
  readonly queryBytes: number;
  /** Bytes of a request with `ingestArticle`: two million characters fit, however JSON writes them. */
  readonly bodyBytes: number;
  /** Milliseconds that an operation may read. */
  readonly deadlineMs: number;
  /** Operations under way at once, answers that were given up but are still computed among them. */
  readonly operations: number;
  /** Exports at once: each reads the whole graph, or a large part of it. */
  readonly exports: number;
  /** Errors in a reply; the rest are counted. */
  readonly errors: number;
}

/** The limits where nobody set others; docs/api.md has them. */
export const DEFAULT_LIMITS: Limits = {
  depth: 15,
  cost: 25_000,
  tokens: 2000,
  queryBytes: 100_000,
  bodyBytes: 20_000_000,
  deadlineMs: 10_000,
  operations: 128,
  exports: 2,
  errors: 20,
};

/** Reads the limits from the settings. */
export function limitsOf(config: Config): Limits {
  return {
    ...DEFAULT_LIMITS,
    depth: config.maxDepth,
    cost: config.maxCost,
    tokens: config.maxTokens,
    queryBytes: config.maxQueryBytes,
    bodyBytes: config.maxBodyBytes,
    deadlineMs: config.queryDeadlineMs,
    operations: config.maxOperations,
    exports: config.maxExports,
  };
}
