import { GraphQLError, Lexer, type Source, TokenKind } from 'graphql';

/** What the parser says when it stops at its limit; graphql gives it no code. */
const STOPPED = /Document contains more tha[nt] (\d+) tokens/;

/** Reads the parser's error about too many tokens: how many may be, and how many are. Undefined for any other error. */
export function tokensOver(error: unknown): { readonly limit: number; readonly value: number } | undefined {
  if (!(error instanceof GraphQLError) || !error.source) return undefined;
  const limit = Number(STOPPED.exec(error.message)?.[1]);
  return limit ? { limit, value: countTokens(error.source) } : undefined;
}

/** Counts the tokens up to the end, or to where the text is no GraphQL; bodies are bounded, so this is too. */
function countTokens(source: Source): number {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    return count;
  }
  return count;
}
