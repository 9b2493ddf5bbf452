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
      const object = clause.objects[0];
      const words = object
        ? input.view.tokens
            .slice(object.from, object.to)
            .map(({ lemma }) => lemma)
            .join(' ')
        : '';
      if (!object || !/^(?:each other|one another)$/u.test(words)) return [];
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
              quote: quoteOf(clause, object.to),
              clause,
              qualifiers: qualifiersOf(input, clause, null),
              confidence: CONFIDENCE,
            }),
          ),
      );
    }),
};
