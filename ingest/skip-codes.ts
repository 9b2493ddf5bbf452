/** Reasons by which an input is SKIPPED: nothing went wrong, it is just no article for us. All others mean FAILED. */
export const SKIP_CODES: ReadonlySet<string> = new Set([
  'BINARY',
  'EMPTY_INPUT',
  'LANGUAGE_NOT_SUPPORTED',
  'LINK_LOOP',
  'NOT_AN_ARTICLE',
  'NO_TEXT',
  'TOO_LARGE',
  'UNSUPPORTED_FILE',
]);
