import { qualifiersOf, quoteOf, subjectEntities, verbWords } from '../stages/06-claims/arguments.ts';
import type { ClaimRule, RawClaim } from '../stages/06-claims/rule.ts';

const CONFIDENCE = 0.8;

/** Reads "A and B need each other" as two claims. */
export const reciprocalClause: ClaimRule = {
  name: 'reciprocal-clause',
  example: 'Norrland Steel and Kestrel Motors supply each other.',
  yields: 'Norrland Steel | supply | Kestrel Motors',
  apply: (input) =>
    input.clauses.flatMap((clause) => {
      // Right behind the verb: parsers hang the two words on it in several ways.
      const to = clause.verb.to + 2;
      const words = input.view.tokens.slice(clause.verb.to, to).map(({ lemma }) => lemma);
      if (!/^(?:each other|one another)$/u.test(words.join(' '))) return [];
      const subjects = subjectEntities(input, clause);
      return subjects.flatMap((subject) =>
        subjects
          .filter(({ chain }) => chain !== subject.chain)
          .map(
            (other): RawClaim => ({
              subject: subject.chain,
              words: verbWords(clause),
              predicate: { from: clause.verb.from, to: clause.verb.to },
              object: { kind: 'ENTITY', chain: other.chain },
              valueText: null,
              quote: quoteOf(clause, to),
              clause,
              qualifiers: qualifiersOf(input, clause, null),
              confidence: CONFIDENCE,
            }),
          ),
      );
    }),
};
