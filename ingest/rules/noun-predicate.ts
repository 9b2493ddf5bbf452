import {
  objectsOfLink,
  qualifiersOf,
  quoteOf,
  subjectEntities,
  verbWords,
} from '../stages/06-claims/arguments.ts';
import type { Adjunct, Clause } from '../stages/06-claims/clause.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';

/** Nouns (lemmas) that carry the meaning of their verb and take a preposition: an agreement with, a stake in, control over. */
const NOUNS = new Set(
  `agreement deal contract pact treaty accord memorandum stake share interest control war talk effect part lawsuit suit complaint
  pressure sanction tie relation influence partnership alliance venture investigation role access trust confidence claim`.split(
    /\s+/u,
  ),
);

const CONFIDENCE = 0.8;

/** Reads a verb whose object noun needs a preposition to say something of two things. */
export const nounPredicate: ClaimRule & { reads(input: RuleInput, clause: Clause): boolean } = {
  name: 'noun-predicate',
  example: 'Norrland Steel signed an agreement with Kestrel Motors.',
  yields: 'Norrland Steel | sign-agreement-with | Kestrel Motors',
  reads: (input, clause) => linkOf(input, clause) !== null,
  apply: (input) => input.clauses.flatMap((clause) => claimsOf(input, clause)),
};

/** The prepositional phrase right behind the noun, if noun and preposition go together. */
function linkOf({ view }: RuleInput, { verb, objects, adjuncts }: Clause): Adjunct | null {
  const object = objects[0];
  const link = adjuncts.find(({ loose }) => !loose);
  if (
    !object ||
    !link ||
    objects.length > 1 ||
    verb.passive ||
    verb.copula ||
    object.phrase.chain !== null ||
    object.ofs.length > 0
  )
    return null;
  if (
    object.phrase.possessor !== null &&
    !/^(?:its|his|her|their)$/iu.test(view.tokens[object.phrase.from]?.text ?? '')
  )
    return null;
  const close = link.at === object.to || view.tokens[link.at - 1]?.upos === 'ADV';
  return close && NOUNS.has(view.tokens[object.phrase.head]?.lemma ?? '') ? link : null;
}

function claimsOf(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const link = linkOf(input, clause);
  const noun = clause.objects[0];
  if (!link || !noun) return [];
  const words = `${verbWords(clause)} ${nounOf(input, noun.phrase.head)} ${link.word}`;
  const qualifiers = [...extent(input, noun), ...qualifiersOf(input, clause, link)];
  return subjectEntities(input, clause).flatMap((subject) =>
    objectsOfLink(input, link).map(({ object, valueText, to }) => ({
      subject: subject.chain,
      words,
      predicate: { from: clause.verb.from, to: link.at + 1 },
      object,
      valueText,
      quote: quoteOf(clause, to),
      clause,
      qualifiers,
      confidence: subject.weight * CONFIDENCE,
    })),
  );
}

/** "trade war" stays two words: one noun before the head belongs to it. */
function nounOf({ view }: RuleInput, head: number): string {
  const before = view.tokens[head - 1];
  const compound = before?.upos === 'NOUN' && before.lemma !== 'percent' && before.lemma !== '%';
  return compound
    ? `${before.text.toLowerCase()} ${view.tokens[head]?.lemma}`
    : (view.tokens[head]?.lemma ?? '');
}

/** The number on the noun: "a 40 percent stake". */
function extent(
  { view }: RuleInput,
  { phrase }: { readonly phrase: { readonly from: number; readonly head: number } },
) {
  const number = view.tokens.slice(phrase.from, phrase.head).findIndex(({ upos }) => upos === 'NUM');
  if (number < 0) return [];
  const words = view.tokens.slice(phrase.from + number, phrase.head).map(({ text }) => text);
  return [{ role: 'extent', text: words.join(' '), chain: null }];
}
