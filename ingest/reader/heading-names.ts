import { PLACE_NAMES } from '../lexicon/countries.ts';
import { isShortFor } from '../lexicon/short-names.ts';
import { isHeading } from './headings.ts';
import type { Candidate } from './merge-names.ts';
import type { Word } from './tokenizer.ts';

type Sentences = readonly (readonly Word[])[];

/** A name that only a headline has: not longer and not less sure than this. */
const LONGEST = 3;
const SURE = 0.9;

/**
 * Drops what headlines alone take for names: in "Small Steps Toward Harbour Savings" every word has a capital. What the running
 * text names, too, stays, and so do listed places and what is short and sure. A text of headlines only keeps all.
 */
export function withoutHeadingGarbage(
  sentences: Sentences,
  found: readonly (readonly Candidate[])[],
): readonly (readonly Candidate[])[] {
  const headings = sentences.map(isHeading);
  if (headings.every(Boolean)) return found;
  const named = new Set(
    found.flatMap((spans, at) =>
      headings[at] ? [] : spans.map((span) => foldName(sentences[at] ?? [], span)),
    ),
  );
  return found.map((spans, at) =>
    headings[at] ? spans.filter((span) => isNamed(sentences[at] ?? [], span, named)) : spans,
  );
}

/** A name in capitals, as headlines may write it. */
export function foldName(words: readonly Word[], { from, to }: Pick<Candidate, 'from' | 'to'>): string {
  const texts = words.slice(from, to).map(({ text }) => text.toUpperCase());
  return texts.join(' ');
}

function isNamed(words: readonly Word[], span: Candidate, named: ReadonlySet<string>): boolean {
  const name = foldName(words, span);
  const texts = words.slice(span.from, span.to).map(({ text }) => text);
  if (named.has(name) || PLACE_NAMES.has(texts.join(' ')) || span.kind === null) return true;
  const { kind } = span;
  // A person may be named in full only in the headline; a longer organisation is a name and the words beside it.
  const related = [...named].some(
    (other) => isShortFor(name, other, kind) || (kind === 'PERSON' && isShortFor(other, name, kind)),
  );
  return related || (kind !== 'ORGANISATION' && texts.length <= LONGEST && span.confidence >= SURE);
}
