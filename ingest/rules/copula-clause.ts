import {
  isSaidAbove,
  linkOf,
  nounWords,
  objectOf,
  objectsOfLink,
  qualifiersOf,
  quoteOf,
  readValue,
  subjectEntities,
} from '../stages/06-claims/arguments.ts';
import type { Argument, Clause } from '../stages/06-claims/clause.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';

const CONFIDENCE = { relation: 0.8, description: 0.65 };
/** Longest "largest lithium producer" that still is a predicate; what is longer is a description. */
const LONGEST_NOUN = 4;

/** Reads "X is the N of Y", "X is about Y" and "X is a N". */
export const copulaClause: ClaimRule = {
  name: 'copula-clause',
  example: 'Norrland Steel is the largest producer in Ostmark.',
  yields: 'Norrland Steel | be largest producer in | Ostmark',
  apply: (input) => input.clauses.flatMap((clause) => (clause.verb.copula ? claimsOf(input, clause) : [])),
};

function claimsOf(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const relation = relationOf(input, clause);
  if (!relation) return [];
  if (isSaidAbove(clause, relation)) return [];
  return subjectEntities(input, clause).map((subject) => ({
    subject: subject.chain,
    words: clause.lead === null ? relation.words : `${clause.lead} ${relation.words}`,
    predicate: { from: clause.verb.from, to: relation.predicateTo },
    object: relation.object,
    valueText: relation.valueText,
    quote: quoteOf(clause, relation.to),
    clause,
    qualifiers: qualifiersOf(input, clause, relation.link),
    confidence:
      subject.weight * (relation.object.kind === 'ENTITY' ? CONFIDENCE.relation : CONFIDENCE.description),
  }));
}

function relationOf(input: RuleInput, clause: Clause) {
  const noun = clause.objects[0];
  const link = linkOf(clause);
  if (!noun)
    return link ? linked(input, clause, { words: `be ${link.word}`, link, argument: link.phrases[0] }) : null;
  const words = nounWords(input, noun.phrase);
  // "the first lawmaker in Ostmark to back it": what makes it the first belongs to it.
  const whole =
    /^(?:first|last|only)\b/u.test(words) && (noun.extendedTo ?? 0) > (link?.phrases[0]?.to ?? noun.to);
  const short = words.split(' ').length <= LONGEST_NOUN && !whole;
  const of = noun.ofs[0];
  if (of && short && (of.chain !== null || /^(?:part|member|subsidiary|unit|owner|capital)$/u.test(words))) {
    return linked(input, clause, {
      words: `be ${words} of`,
      link: null,
      argument: { phrase: of, ofs: [], from: of.from, to: noun.to },
    });
  }
  if (link?.phrases[0] && short && (link.phrases[0].phrase.chain !== null || noun.phrase.adjectival)) {
    return linked(input, clause, { words: `be ${words} ${link.word}`, link, argument: link.phrases[0] });
  }
  // "the one who started it": what tells which one belongs to it.
  const described = input.view.tree && !noun.phrase.adjectival ? (noun.extendedTo ?? noun.to) : noun.to;
  const value =
    noun.phrase.adjectival || noun.phrase.chain !== null
      ? null
      : readValue(input, { from: noun.from, to: described });
  return value ? { words: 'be', ...value, to: described, predicateTo: clause.verb.to, link: null } : null;
}

function linked(
  input: RuleInput,
  _clause: Clause,
  found: { words: string; link: Clause['adjuncts'][number] | null; argument: Argument | undefined },
) {
  const argument = found.argument;
  const all =
    found.link && argument && argument.phrase.chain === null
      ? objectsOfLink(input, found.link)[0]
      : undefined;
  const object = all ?? (argument && objectOf(input, argument));
  if (!argument || !object) return null;
  return {
    words: found.words,
    ...object,
    to: all?.to ?? argument.to,
    predicateTo: argument.from,
    link: found.link,
  };
}
