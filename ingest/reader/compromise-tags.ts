import nlp from 'compromise/two';
import type { NameSpan, Upos } from '../annotation.ts';

/** What compromise says of one word. */
export interface Tagged {
  readonly upos: Upos;
  readonly lemma: string;
  readonly features: readonly string[];
}

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
  readonly root?: string;
  readonly normal: string;
  readonly implicit?: string;
}

/** A plain surname: compromise takes unknown names for verbs, and the words around them suffer. */
const STAND_IN = 'Smith';

/** A sentence as it goes to compromise. */
export interface Untagged {
  readonly words: readonly string[];
  readonly names: readonly NameSpan[];
}

/** Sentences that go to compromise in one call: a call costs as much as a sentence, and memory stays bounded. */
const BATCH = 50;

/**
 * Tags the words of many sentences. Names go in as one known surname each, so that compromise sees plain
 * sentences; its terms are matched back by their place in the text it was given.
 */
export function tagWords(sentences: readonly Untagged[]): readonly (readonly Tagged[])[] {
  const tagged: (readonly Tagged[])[] = [];
  for (let at = 0; at < sentences.length; at += BATCH)
    tagged.push(...tagBatch(sentences.slice(at, at + BATCH)));
  return tagged;
}

function tagBatch(sentences: readonly Untagged[]): readonly (readonly Tagged[])[] {
  let text = '';
  const starts = sentences.map(({ words, names }) => {
    const plain = standIn(words, names);
    const base = text.length;
    text += `${plain.text}\n\n`;
    return plain.starts.map((start) => (start < 0 ? start : base + start));
  });
  const terms = termsByOffset(text);
  return sentences.map(({ words }, index) =>
    words.map((word, at) => toTagged(terms.get(starts[index]?.[at] ?? -1), word)),
  );
}

function termsByOffset(text: string): ReadonlyMap<number, Term> {
  const document = nlp(text);
  document.compute('root');
  const byOffset = new Map<number, Term>();
  let offset = 0;
  for (const term of (document as unknown as { docs: Term[][] }).docs.flat()) {
    const start = offset + term.pre.length;
    if (term.text.length > 0) byOffset.set(start, term);
    offset = start + term.text.length + term.post.length;
  }
  return byOffset;
}

function standIn(
  words: readonly string[],
  names: readonly NameSpan[],
): { text: string; starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  words.forEach((word, index) => {
    const name = names.find(({ from, to }) => index >= from && index < to);
    const clitic = /^(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/u.test(word);
    if (name && index > name.from) starts.push(-1);
    else {
      if (!clitic && text.length > 0) text += ' ';
      starts.push(text.length);
      text += name ? STAND_IN : word;
    }
  });
  return { text, starts };
}

const UPOS_BY_TAG: readonly (readonly [string, Upos])[] = [
  ['Pronoun', 'PRON'],
  ['ProperNoun', 'PROPN'],
  ['Modal', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Value', 'NUM'],
  ['Verb', 'VERB'],
  ['Adverb', 'ADV'],
  ['Adjective', 'ADJ'],
  ['Noun', 'NOUN'],
  ['Determiner', 'DET'],
  ['Conjunction', 'CCONJ'],
  ['Preposition', 'ADP'],
  ['QuestionWord', 'PRON'],
  ['Negative', 'PART'],
];

function toTagged(term: Term | undefined, word: string): Tagged {
  if (!term)
    return { upos: /[\p{L}\p{N}]/u.test(word) ? 'X' : 'PUNCT', lemma: word.toLowerCase(), features: [] };
  const upos = UPOS_BY_TAG.find(([tag]) => term.tags.has(tag))?.[1] ?? 'X';
  return { upos, lemma: term.root ?? word.toLowerCase(), features: featuresOf(term.tags) };
}

function featuresOf(tags: ReadonlySet<string>): readonly string[] {
  const features: string[] = [];
  if (tags.has('PastTense')) features.push('Tense=Past');
  if (tags.has('PresentTense')) features.push('Tense=Pres');
  if (tags.has('Gerund')) features.push('VerbForm=Ger');
  else if (tags.has('Participle')) features.push('VerbForm=Part');
  else if (tags.has('Infinitive')) features.push('VerbForm=Inf');
  if (tags.has('Plural')) features.push('Number=Plur');
  return features;
}
