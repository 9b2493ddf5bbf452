import { qualifiersOf, quoteOf, subjectEntities, verbWords } from '../stages/06-claims/arguments.ts';
import { textOf } from '../stages/06-claims/chunk.ts';
import type { Clause } from '../stages/06-claims/clause.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';

const CONFIDENCE = 0.8;

/** Reads "owns 40 percent of X": the object is X, the share is a qualifier. */
export const shareOf: ClaimRule & { reads(input: RuleInput, clause: Clause): boolean } = {
  name: 'share-of',
  example: 'Norrland Steel owns 40 percent of Kestrel Motors.',
  yields: 'Norrland Steel | own | Kestrel Motors',
  reads: (input, clause) => partOf(input, clause) !== null,
  apply: (input) => input.clauses.flatMap((clause) => claimsOf(input, clause)),
};

function partOf({ view }: RuleInput, { verb, objects }: Clause): number | null {
  const object = objects[0];
  if (!object || objects.length > 1 || verb.passive || verb.copula) return null;
  const share = /^(?:percent|cent|%|stake|share|majority|half|third|quarter)$/u.test(
    view.tokens[object.phrase.head]?.lemma ?? '',
  );
  return share && object.ofs.length === 1 ? (object.ofs[0]?.chain ?? null) : null;
}

function claimsOf(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const whole = partOf(input, clause);
  const object = clause.objects[0];
  if (whole === null || !object) return [];
  const share = { role: 'extent', text: textOf(input.text, input.view, object.phrase), chain: null };
  return subjectEntities(input, clause).map((subject) => ({
    subject: subject.chain,
    words: verbWords(clause),
    predicate: { from: clause.verb.from, to: clause.verb.to },
    object: { kind: 'ENTITY', chain: whole },
    valueText: null,
    quote: quoteOf(clause, object.to),
    clause,
    qualifiers: [share, ...qualifiersOf(input, clause, null)],
    confidence: subject.weight * CONFIDENCE,
  }));
}
