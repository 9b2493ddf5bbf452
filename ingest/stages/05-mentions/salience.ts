import type { Sentence } from '../../annotation.ts';
import type { MentionDraft } from '../../drafts.ts';
import type { Named, Place } from './place.ts';

/** Tells whether a mention stands before a place in its sentence. */
export function isBefore(mention: MentionDraft, { sentence, at }: Place): boolean {
  return mention.sentence === sentence && mention.to <= at;
}

/** Returns the first mention that can be a sentence's subject: before its first verb, after no preposition. */
export function subjectOf(
  named: Named,
  sentences: readonly Sentence[],
  sentence: number,
): MentionDraft | undefined {
  const tokens = sentences[sentence]?.tokens ?? [];
  const verb = tokens.findIndex(({ upos }, index) => (upos === 'VERB' || upos === 'AUX') && index > 0);
  const list = named[sentence] ?? [];
  const before = list.filter(
    (mention) =>
      mention.form !== 'DEMONYM' && (verb < 0 || mention.from < verb) && !followsPreposition(tokens, mention),
  );
  return before[0];
}

/** Tells whether a mention stands inside a prepositional phrase: "in Lodrava", "director of the Authority". */
export function followsPreposition(tokens: Sentence['tokens'], { from }: { readonly from: number }): boolean {
  let at = from - 1;
  while (at >= 0 && /^(?:DET|ADJ|NUM)$/u.test(tokens[at]?.upos ?? '')) at -= 1;
  return tokens[at]?.upos === 'ADP';
}
