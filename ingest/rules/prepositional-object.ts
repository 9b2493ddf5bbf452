import { SAYING_VERBS } from '../lexicon/stance.ts';
import {
  isSaidAbove,
  linkOf,
  objectsOfLink,
  qualifiersOf,
  quoteOf,
  readValue,
  subjectEntities,
  verbWords,
} from '../stages/06-claims/arguments.ts';
import type { Clause } from '../stages/06-claims/clause.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { adjectiveWords } from '../stages/06-claims/tree-lead.ts';

const CONFIDENCE = { entity: 0.75, value: 0.65, tail: 0.6 };

/** Reads a verb without direct object by its first prepositional phrase, or by the verb phrase it governs. */
export const prepositionalObject: ClaimRule = {
  name: 'prepositional-object',
  example: 'Norrland Steel will appeal against the fine.',
  yields: 'Norrland Steel | appeal against | "the fine"',
  apply: (input) =>
    input.clauses.flatMap((clause) => [...phraseClaims(input, clause), ...tailClaims(input, clause)]),
};

function phraseClaims(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const link = linkOf(clause);
  if (clause.verb.copula || clause.verb.passive || clause.objects.length > 0 || !link) return [];
  const found = objectsOfLink(input, link).filter((each) => !isSaidAbove(clause, each));
  // The chunker cannot tell where a list after a preposition ends.
  const sure = input.view.tree ? found : found.slice(0, 1);
  return subjectEntities(input, clause).flatMap((subject) =>
    sure.map(({ object, valueText, to }) => ({
      subject: subject.chain,
      words: `${verbWords(clause)} ${link.word}`,
      predicate: { from: clause.verb.from, to: link.at + 1 },
      object,
      valueText,
      quote: quoteOf(clause, to),
      clause,
      qualifiers: qualifiersOf(input, clause, link, object.kind === 'VALUE' ? to : 0),
      confidence: subject.weight * (object.kind === 'ENTITY' ? CONFIDENCE.entity : CONFIDENCE.value),
    })),
  );
}

const participle = ({ view }: RuleInput, { verb }: Clause) =>
  view.tokens[verb.main]?.text.toLowerCase() ?? verb.lemma;

/** "focuses on eliminating corruption", "plans to open a plant", "is about ensuring order". */
function tailClaims(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const { tail, verb } = clause;
  const value = tail && readValue(input, tail);
  const isTo = tail?.word === 'to' || tail?.word === 'not to';
  if (
    !tail ||
    !value ||
    POINTING.test(value.valueText) ||
    SAYING.test(value.valueText) ||
    (verb.copula && isAdjective(input.view, verb.main) && !COMPLETING.test(tail.word)) ||
    (verb.passive && isTo && !input.view.tree) ||
    (isTo && verb.control === null && !governs(input, clause))
  )
    return [];
  const words =
    `${verb.copula ? beginning(input, clause) : verb.passive ? `be ${participle(input, clause)}` : verbWords(clause)} ${tail.word}`.trim();
  return subjectEntities(input, clause).map((subject) => ({
    subject: subject.chain,
    words,
    predicate: { from: verb.from, to: tail.from },
    ...value,
    quote: quoteOf(clause, tail.to),
    clause,
    qualifiers: [],
    confidence: subject.weight * CONFIDENCE.tail,
  }));
}

/** Over a parse an infinitive behind a verb without object, or behind an adjective, is what these are about: "rushed to sign". */
function governs({ view }: RuleInput, { verb, objects }: Clause): boolean {
  if (view.tree === null || SAYING_VERBS.has(verb.lemma)) return view.tree !== null && verb.passive;
  if (verb.copula) return adjectiveWords(view.tree, verb.main) !== null;
  return verb.passive || objects.length === 0;
}

const isAdjective = ({ tokens }: RuleInput['view'], at: number) => tokens[at]?.upos === 'ADJ';

/** "tried to change that", "opted to make one": of something that stands elsewhere. */
const POINTING = /^(?:\S+ ){1,2}(?:it|that|this|them|these|those|one|so|him|her|us|me|you)$/iu;

/** "hastened to add that", "went to say that": who says it stands with what is said. */
const SAYING = /^(?:say|add|note|stress|mention|claim|argue|tell \S+)(?:,| that\b|$)/iu;

/** Prepositions by which an adjective is completed: "responsible for advising". */
const COMPLETING = /^(?:(?:not )?to|on|at|about|for|in|from|of|with|into|against)$/u;

/** "is about ensuring order", "is qualified to lead". */
const beginning = ({ view }: RuleInput, { verb }: Clause) =>
  `be ${(view.tree && adjectiveWords(view.tree, verb.main)) ?? ''}`.trim();
