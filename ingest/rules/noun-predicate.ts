import {
  objectsOfLink,
  qualifiersOf,
  quoteOf,
  subjectEntities,
  verbWords,
} from '../stages/06-claims/arguments.ts';
import type { Phrase } from '../stages/06-claims/chunk.ts';
import type { Adjunct, Argument, Clause } from '../stages/06-claims/clause.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { treeArgument } from '../stages/06-claims/tree-phrase.ts';

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
function linkOf({ view }: RuleInput, { verb, objects, adjuncts, particle }: Clause): Adjunct | null {
  const object = objects[0];
  const link = (object && behindLight(view, verb, object)) ?? adjuncts.find(({ loose }) => !loose);
  if (
    !object ||
    !link ||
    objects.length > 1 ||
    verb.passive ||
    verb.copula ||
    object.phrase.chain !== null ||
    (object.ofs.length > 0 && link.word !== 'of')
  )
    return null;
  if (
    object.phrase.possessor !== null &&
    !/^(?:its|his|her|their)$/iu.test(view.tokens[object.phrase.from]?.text ?? '')
  )
    return null;
  if (isOccasion(view, link)) return null;
  const close = link.at === object.to || link.word === 'of' || view.tokens[link.at - 1]?.upos === 'ADV';
  const fixed =
    NOUNS.has(view.tokens[object.phrase.head]?.lemma ?? '') ||
    (particle === null && isLight(view, verb, object.phrase));
  return close && fixed ? link : null;
}

/** "expressed regret in an interview": where it was said, and not what it is about. */
const isOccasion = ({ tokens }: RuleInput['view'], { word, phrases }: Adjunct) =>
  /^(?:in|at|during|on|via)$/u.test(word) &&
  phrases.some(({ phrase }) =>
    /^(?:interview|speech|statement|letter|email|e-mail|tweet|remark|address|interview|post|message|appearance|conference|briefing|testimony|article|column|debate|op-ed|memo)$/u.test(
      tokens[phrase.head]?.lemma ?? '',
    ),
  );

/** "took advantage of the law": what "of" hangs on such a noun is what the two are about. */
function behindLight(
  view: RuleInput['view'],
  verb: Clause['verb'],
  { phrase, ofs }: Argument,
): Adjunct | null {
  const [of, ...others] = ofs;
  if (!view.tree || !of || others.length > 0 || !isLight(view, verb, phrase)) return null;
  if (view.tokens[phrase.to]?.lemma !== 'of') return null;
  return { word: 'of', at: phrase.to, phrases: [treeArgument({ view, tree: view.tree }, of.head)] };
}

/** Verbs that say nothing without their noun: "took advantage of", "sheds light on", "keep pace with". */
const LIGHT =
  /^(?:take|make|give|have|pay|put|get|hold|keep|lose|play|set|shed|bear|draw|raise|find|lay|cast|catch|gain|heap|pour|place|express|voice|show|do|bring|win|seek|turn|throw|reach|enter|call|run|spark|stoke)$/u;

/** A light verb with a bare noun, one that stands for no thing: no article, nothing before it, no name, no plural. */
function isLight({ tokens, tree }: RuleInput['view'], verb: Clause['verb'], { from, head }: Phrase): boolean {
  const { upos, features = [] } = tokens[head] ?? {};
  return (
    tree !== null &&
    LIGHT.test(verb.lemma) &&
    (from === head || (from === head - 1 && tokens[from]?.lemma === 'no')) &&
    upos === 'NOUN' &&
    !features.includes('Number=Plur') &&
    from === verb.to
  );
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
