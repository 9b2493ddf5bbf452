import { nounWords } from '../stages/06-claims/arguments.ts';
import type { Clause } from '../stages/06-claims/clause.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';

const CONFIDENCE = 0.75;

/** Reads the office somebody is given: "appointed X as chairman of Y". */
export const appointedAs: ClaimRule = {
  name: 'appointed-as',
  example: 'Norrland Steel appointed Ada Brandt as chairman of Kestrel Motors.',
  yields: 'Ada Brandt | be-chairman-of | Kestrel Motors',
  apply: (input) => input.clauses.flatMap((clause) => claimsOf(input, clause)),
};

function claimsOf(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const role = clause.adjuncts.find(({ word }) => word === 'as')?.phrases[0];
  const person = clause.verb.passive ? clause.subjects[0] : clause.objects[0];
  const of = role?.ofs[0];
  if (!/^(?:appoint|name|elect|nominate|choose|install)$/u.test(clause.verb.lemma) || !role || !person)
    return [];
  if (person.phrase.chain === null || !of || of.chain === null) return [];
  return [
    {
      subject: person.phrase.chain,
      words: `be ${nounWords(input, role.phrase)} of`,
      predicate: { from: role.from, to: of.from },
      object: { kind: 'ENTITY', chain: of.chain },
      valueText: null,
      quote: { from: Math.min(person.from, role.from), to: role.to },
      clause,
      qualifiers: [],
      confidence: CONFIDENCE,
    },
  ];
}
