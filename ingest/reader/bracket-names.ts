import type { EntityKind } from '../../src/domain/entity.ts';
import { isAcronym } from '../lexicon/plain-word.ts';
import { abbreviates } from '../lexicon/short-names.ts';
import type { Candidate } from './merge-names.ts';
import type { Word } from './tokenizer.ts';

type Sentences = readonly (readonly Word[])[];

/**
 * Reads the abbreviations a text introduces in brackets, "Global Harbour Initiative (GHI)" or "GHI (Global Harbour Initiative)":
 * short to long form. What stands so beside a name means the same thing, whatever the abbreviation looks like.
 */
export function bracketedForms(
  sentences: Sentences,
  found: readonly (readonly Candidate[])[],
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  found.forEach((spans, index) => {
    const words = sentences[index] ?? [];
    for (const span of spans) {
      if (!span.kind) continue;
      const long = words
        .slice(span.from, span.to)
        .map(({ text }) => text)
        .join(' ');
      for (const short of [behind(words, span.to), before(words, span)])
        if (short && !pairs.has(short) && long !== short && abbreviates(short, long)) pairs.set(short, long);
    }
  });
  return pairs;
}

function behind(words: readonly Word[], to: number): string | null {
  const open = /^['’]s?$/u.test(words[to]?.text ?? '') ? to + 1 : to;
  const at = /^(?:the|or|“|")$/u.test(words[open + 1]?.text ?? '') ? open + 2 : open + 1;
  const short = words[at]?.text ?? '';
  const closed = /^[),;”"]$/u.test(words[at + 1]?.text ?? '');
  return words[open]?.text === '(' && closed && isAcronym(short) ? short : null;
}

function before(words: readonly Word[], { from, to }: Candidate): string | null {
  const open = /^the$/u.test(words[from - 1]?.text ?? '') ? from - 2 : from - 1;
  const short = words[open - 1]?.text ?? '';
  return words[open]?.text === '(' && words[to]?.text === ')' && isAcronym(short) ? short : null;
}

/** Gives each abbreviation the kind of what it stands for. */
export function withBracketedKinds(
  kinds: ReadonlyMap<string, EntityKind>,
  pairs: ReadonlyMap<string, string>,
): ReadonlyMap<string, EntityKind> {
  const own = [...pairs].flatMap(([short, long]) => {
    const kind = kinds.get(long);
    return kind ? [[short, kind] as const] : [];
  });
  return new Map([...kinds, ...own]);
}
