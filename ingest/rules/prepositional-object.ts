import { SAYING_VERBS } from '../lexicon/stance.ts';
import {
  isSaidAbove,
  linkOf,
  objectOf,
  objectsOfLink,
  qualifiersOf,
  quoteOf,
  readValue,
  subjectEntities,
  verbWords,
} from '../stages/06-claims/arguments.ts';
import type { Adjunct, Clause, Tail } from '../stages/06-claims/clause.ts';
import { indirectQuestion } from '../stages/06-claims/indirect-question.ts';
import { LOOSE_PREPOSITION } from '../stages/06-claims/loose-preposition.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { adjectiveWords } from '../stages/06-claims/tree-lead.ts';
import { turnedTo } from '../stages/06-claims/unsure-subject.ts';
import { dependents, headOf } from '../tree.ts';

const CONFIDENCE = { entity: 0.75, value: 0.65, tail: 0.6, later: 0.6 };

/** Reads a verb without direct object by its first prepositional phrase, or by the verb phrase it governs. */
export const prepositionalObject: ClaimRule = {
  name: 'prepositional-object',
  example: 'Norrland Steel will appeal against the fine.',
  yields: 'Norrland Steel | appeal against | "the fine"',
  apply: (input) =>
    input.clauses.flatMap((clause) => [
      ...phraseClaims(input, clause),
      ...laterClaims(input, clause),
      ...tailClaims(input, clause),
    ]),
};

function phraseClaims(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const link = linkOf(clause);
  if (clause.verb.copula || clause.verb.passive || clause.objects.length > 0) return [];
  const question = questionClaims(input, clause, link);
  if (question.length > 0 || !link) return question;
  const asked = askedFor(input, clause, link);
  const found = (asked ? [asked] : objectsOfLink(input, link)).filter((each) => !isSaidAbove(clause, each));
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

/** "depends on whether the court agrees", "focuses on how many people left": the question is what the verb is about. */
function questionClaims(input: RuleInput, clause: Clause, link: Adjunct | null): readonly RawClaim[] {
  const { tree } = input.view;
  const question = tree && indirectQuestion(tree, clause.verb.main);
  if (!question || (link !== null && link.at < question.at) || clause.lead !== null) return [];
  const value = readValue(input, question);
  if (!value) return [];
  return subjectEntities(input, clause).map((subject) => ({
    subject: subject.chain,
    words: `${verbWords(clause)} ${question.word}`,
    predicate: { from: clause.verb.from, to: question.from },
    ...value,
    quote: quoteOf(clause, question.to),
    clause,
    qualifiers: [],
    confidence: subject.weight * CONFIDENCE.value,
  }));
}

/** "called for the towns to close": who is to act and the act together are what is called for; null for any other object. */
function askedFor(input: RuleInput, { verb }: Clause, { word, phrases }: Adjunct): AskedFor | null {
  const { tree } = input.view;
  const [phrase] = phrases;
  if (!tree || word !== 'for' || !phrase || phrase.phrase.chain !== null) return null;
  const act = tree.tokens.findIndex(
    (_, at) => at > verb.main && headOf(tree, at) === verb.main && turnedTo(tree, at) === phrase.phrase.head,
  );
  const { to } = tree.spans[act] ?? { to: 0 };
  const value = to > phrase.to ? readValue(input, { from: phrase.from, to }) : null;
  return value && { ...value, to };
}

type AskedFor = NonNullable<ReturnType<typeof readValue>> & { readonly to: number };

/** "lost to Toyota in China", "was charged with fraud in Norland": a name in a later phrase is said of the subject, too. */
function laterClaims(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const { verb } = clause;
  if (!input.view.tree || verb.copula || (clause.objects.length > 0 && !verb.passive)) return [];
  const firm = clause.adjuncts.filter(({ loose }) => !loose);
  const words = verb.passive ? `be ${participle(input, clause)}` : verbWords(clause);
  return firm
    .filter(
      (link, at) =>
        at > 0 &&
        (isJoined(input, link) || isCharge(input, clause, link) || isOfVerb(input, firm.slice(0, at), link)),
    )
    .flatMap((link) =>
      objectsOfLink(input, link).flatMap(({ object, valueText, to }) =>
        subjectEntities(input, clause).flatMap((subject): RawClaim[] => {
          if (
            object.kind === 'VALUE'
              ? !isJoined(input, link) && !isCharge(input, clause, link)
              : object.chain === subject.chain
          )
            return [];
          return [
            {
              subject: subject.chain,
              words: `${words} ${link.word}`,
              predicate: { from: verb.from, to: verb.to },
              object,
              valueText,
              quote: quoteOf(clause, to),
              clause,
              qualifiers: qualifiersOf(input, clause, link),
              confidence: subject.weight * CONFIDENCE.later,
            },
          ];
        }),
      ),
    );
}

/** "was charged in Lagos with theft": behind where it was, what the passive is about. */
function isCharge({ chains }: RuleInput, { verb, adjuncts }: Clause, { word, on }: Adjunct): boolean {
  const first = adjuncts.find(({ loose }) => !loose);
  const placed =
    first !== undefined &&
    /^(?:in|at)$/u.test(first.word) &&
    first.phrases.every(({ phrase }) => phrase.chain !== null && chains[phrase.chain]?.kind === 'PLACE');
  return verb.passive && placed && on === undefined && /^(?:with|for|as)$/u.test(word);
}

/** "voted for the bill and against the budget": the second says as much as the first. */
const isJoined = ({ view }: RuleInput, { at, word }: Adjunct) =>
  view.tokens[at - 1]?.upos === 'CCONJ' && view.tokens[at]?.text.toLowerCase() === word;

/** Tells whether a later phrase can only hang on the verb: a common noun before it may have it, but for where something happens. */
function isOfVerb(
  { chains }: RuleInput,
  earlier: readonly Adjunct[],
  { word, on, phrases }: Adjunct,
): boolean {
  if (on !== undefined || LOOSE_PREPOSITION.test(word)) return false;
  const isPlace = phrases.every(
    ({ phrase }) => phrase.chain !== null && chains[phrase.chain]?.kind === 'PLACE',
  );
  const open = earlier.some((link) => link.phrases.some(({ phrase }) => phrase.chain === null));
  const placed = earlier.some((link) =>
    link.phrases.some(({ phrase }) => phrase.chain !== null && chains[phrase.chain]?.kind === 'PLACE'),
  );
  return /^(?:in|at)$/u.test(word) ? isPlace && !placed : !open;
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
    // "was not there yet on backing it": without a state "be on" says something else.
    (verb.copula && !isTo && verb.main < tail.from - 1 && beginning(input, clause) === 'be') ||
    (verb.passive && isTo && !input.view.tree) ||
    (isTo && verb.control === null && !governs(input, clause)) ||
    // "did well, but not well enough to win": the infinitive is not what was done.
    (isTo && verb.lemma === 'do' && clause.particle !== null) ||
    (isTo && isToldBelow(input, clause, tail))
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

/** "seeks to quash the revolt": the infinitive's own clause says it with both verbs, "seek to quash | the revolt". */
function isToldBelow(input: RuleInput, clause: Clause, { from, to }: Tail): boolean {
  const inner = input.clauses.find(
    ({ verb, lead }) => verb.main >= from && verb.main < to && lead !== null && / to$/u.test(lead),
  );
  const { tree } = input.view;
  // A list of what is meant to be done stands together, too.
  if (!tree || !inner || inner === clause || dependents(tree, inner.verb.main, 'conj').length > 1)
    return false;
  if (inner.objects.length > 0) return inner.objects.some((object) => objectOf(input, object) !== null);
  const link = linkOf(inner);
  return link !== null && objectsOfLink(input, link).length > 0;
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
const beginning = ({ view }: RuleInput, { verb, tail }: Clause) => {
  const { upos, text = '' } = view.tokens[verb.main] ?? {};
  // "is disturbed about losing": a participle that the parser takes for an adjective.
  const state = upos === 'VERB' && verb.main < (tail?.from ?? 0) - 1 ? text.toLowerCase() : '';
  return `be ${(view.tree && adjectiveWords(view.tree, verb.main)) ?? state}`.trim();
};
