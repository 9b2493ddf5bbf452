import type { Annotator, NameSpan, Sentence } from '../../ingest/annotation.ts';
import type { MentionDraft } from '../../ingest/drafts.ts';
import type { SentenceView } from '../../ingest/stages/06-claims/chunk.ts';
import { makeTree } from '../../ingest/tree.ts';
import { detokenise } from '../reader-sets/detokenise.ts';

/** A sentence as the annotator read it, and how to get at the set's own words for some of its tokens. */
export interface ReadView {
  readonly view: SentenceView;
  /** Words of the set that some tokens stand for. */
  wordsOf(tokens: readonly number[]): string;
}

/** A name by itself, as if the article were this sentence. */
function mentionOf(
  { index, sentence }: { readonly index: number; readonly sentence: Sentence },
  { from, to }: NameSpan,
  chain: number,
): MentionDraft {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  return { start, end, exact: '', form: 'NAME', certainty: 1, chain, sentence: index, from, to };
}

const SIGNS: Readonly<Record<string, string>> = {
  '``': '“',
  "''": '”',
  '`': '‘',
  '-LRB-': '(',
  '-RRB-': ')',
};

/** Reads a sentence of words set as text; where the splitter sees several sentences, several views. */
export async function readViews(
  words: readonly string[],
  annotator: Annotator,
): Promise<readonly ReadView[]> {
  const set = words.map((word) => SIGNS[word] ?? word);
  const { text, words: placed } = detokenise({ sentences: [{ words: set, names: [] }] });
  const places = placed[0] ?? [];
  const { sentences } = await annotator.annotate(text, { start: 0, end: text.length });
  return sentences.map((sentence, index) => ({
    view: {
      index,
      sentence,
      tokens: sentence.tokens,
      mentions: sentence.names.map((name, chain) => mentionOf({ index, sentence }, name, chain)),
      owned: [],
      chainKinds: sentence.names.map(({ kind }) => kind),
      tree: makeTree(sentence.tokens),
    },
    wordsOf: (tokens) => {
      const spans = tokens.flatMap((at) => sentence.tokens[at] ?? []);
      const stands = ({ start, end }: { readonly start: number; readonly end: number }) =>
        spans.some((span) => start < span.end && end > span.start);
      return words.filter((_, at) => places[at] !== undefined && stands(places[at])).join(' ');
    },
  }));
}
