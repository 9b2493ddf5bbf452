import { searchWords } from '../search-text.ts';
import type { Row } from '../store.ts';
import { findNodes, type GraphReader } from './list.ts';
import { parseQuery, type SearchQuery, textHasTerms } from './search-query.ts';

export interface FoundArticle {
  readonly id: string;
  readonly title: string | null;
  /** Publication date to sort by; '' when unknown. */
  readonly published: string;
  readonly inTitle: boolean;
}

type Candidate = Row & {
  readonly id: string;
  readonly title: string | null;
  /** The words of the text, each once, as `searchTextOf` writes them. */
  readonly words: string;
  readonly published: string;
};

/** Looks up articles whose title or text has all terms of a query, among the engine's best `limit` of each. */
export async function findWordedArticles(
  reader: GraphReader,
  query: string,
  limit: number,
): Promise<readonly FoundArticle[]> {
  const [titled, texted] = await Promise.all([
    reader.searchText('articleTitles', query, limit),
    reader.searchText('articleTexts', query, limit),
  ]);
  const ids = [...new Set([...titled, ...texted])];
  if (ids.length === 0) return [];
  const wanted = parseQuery(query);
  const candidates = (await reader.run<Candidate>('find-texts', { ids })).map((each) => ({
    ...each,
    inTitle: textHasTerms(each.title ?? '', wanted),
  }));
  const inText = await findInTexts(
    reader,
    candidates.filter(({ inTitle }) => !inTitle),
    wanted,
  );
  return candidates
    .filter(({ id, inTitle }) => inTitle || inText.has(id))
    .map(({ id, title, published, inTitle }) => ({ id, title, published, inTitle }));
}

/** Words are told from the stored words; only what must stand in an order has to be read in the text itself. */
async function findInTexts(
  reader: GraphReader,
  candidates: readonly Candidate[],
  wanted: SearchQuery,
): Promise<ReadonlySet<string>> {
  const words = searchWords(wanted.text);
  const worded = candidates.filter((candidate) => {
    const there = new Set(candidate.words.split(' '));
    return words.every((word) => there.has(word));
  });
  const ids = worded.map(({ id }) => id);
  if (ids.length === 0 || wanted.terms.every((term) => term.tokens.length === 1)) return new Set(ids);
  const texts = await findNodes<string>(reader, 'get-article-texts', ids);
  return new Set(ids.filter((id) => textHasTerms(texts.get(id) ?? '', wanted)));
}
