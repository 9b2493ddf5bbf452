import { tokensOf } from '../search-text.ts';

/** Tokens that must stand one after another; `open` lets the last one be the beginning of a word. */
interface Term {
  readonly tokens: readonly string[];
  readonly open: boolean;
}

/** A query as it is understood: every term must be there. */
export interface SearchQuery {
  /** As it was written; what the engines find candidates by. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** All tokens in order: what a whole name is compared to. */
  readonly tokens: readonly string[];
}

/** Quotation marks in pairs, of many countries; one without its other is a sign like any other. */
const PHRASE = /"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|「([^」]*)」/gu;
/** Kept apart in no script: a run of them is looked for as a whole. */
const SPACED = /[^\s\p{P}\p{S}]+/gu;

/**
 * Reads a query. Words in quotation marks must stand in their order; so must the signs of a Chinese or Japanese word.
 * The last word outside quotation marks may be the beginning of one.
 */
export function parseQuery(text: string): SearchQuery {
  const terms: Term[] = [];
  let end = 0;
  for (const match of text.matchAll(PHRASE)) {
    terms.push(...looseTerms(text.slice(end, match.index)));
    const tokens = tokensOf(match.slice(1).find((group) => group !== undefined) ?? '');
    if (tokens.length > 0) terms.push({ tokens, open: false });
    end = match.index + match[0].length;
  }
  const rest = looseTerms(text.slice(end));
  const last = rest.at(-1);
  terms.push(...rest.slice(0, -1), ...(last ? [{ ...last, open: true }] : []));
  return { text, terms, tokens: terms.flatMap((term) => term.tokens) };
}

/** Tells whether tokens have every term of a query; false for one without terms. `open` lets the last word be begun. */
export function hasTerms(
  tokens: readonly string[],
  { terms }: SearchQuery,
  { open = false }: { readonly open?: boolean } = {},
): boolean {
  return terms.length > 0 && terms.every((term) => hasTerm(tokens, term, open && term.open));
}

/** Tells whether a text has every term of a query, its words whole. */
export function textHasTerms(text: string, query: SearchQuery): boolean {
  return hasTerms(tokensOf(text), query);
}

/** Tells whether tokens are the query's from the first on; `whole` asks for no more and no less. */
export function beginsWith(tokens: readonly string[], query: SearchQuery, whole: boolean): boolean {
  const { length } = query.tokens;
  if (length === 0 || tokens.length < length || (whole && tokens.length > length)) return false;
  const open = !whole && query.terms.at(-1)?.open === true;
  return standsAt(tokens, 0, { tokens: query.tokens, open });
}

function looseTerms(text: string): readonly Term[] {
  return [...text.matchAll(SPACED)].flatMap(([word]) => {
    const tokens = tokensOf(word);
    return tokens.length === 0 ? [] : [{ tokens, open: false }];
  });
}

function hasTerm(tokens: readonly string[], term: Term, open: boolean): boolean {
  const last = tokens.length - term.tokens.length;
  for (let at = 0; at <= last; at += 1) if (standsAt(tokens, at, { ...term, open })) return true;
  return false;
}

function standsAt(tokens: readonly string[], at: number, { tokens: wanted, open }: Term): boolean {
  return wanted.every((token, index) => {
    const found = tokens[at + index] ?? '';
    return open && index === wanted.length - 1 ? found.startsWith(token) : found === token;
  });
}
