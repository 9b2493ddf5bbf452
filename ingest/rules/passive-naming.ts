import {
  nounWords,
  objectOf,
  objectsOfLink,
  qualifiersOf,
  quoteOf,
  readValue,
  subjectEntities,
} from '../stages/06-claims/arguments.ts';
import { mentionAt } from '../stages/06-claims/chunk.ts';
import type { Argument, Clause } from '../stages/06-claims/clause.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { caseOf, isNominal, treeArgument } from '../stages/06-claims/tree-phrase.ts';
import { dependents } from '../tree.ts';

const CONFIDENCE = { entity: 0.8, value: 0.7 };

/** Verbs that make somebody something, or call them so. */
const NAMING =
  /^(?:name|elect|appoint|nominate|choose|select|crown|declare|pronounce|call|dub|label|brand|deem|consider|rate|rank|vote|make|sworn|swear|judge|rule|find|leave|render|designate)$/u;

/** Reads what somebody was made or called: "was named chairwoman of X", "was elected president", "has been called a hero". */
export const passiveNaming: ClaimRule = {
  name: 'passive-naming',
  example: 'Ada Brandt was named chief engineer of Norrland Steel.',
  yields: 'Ada Brandt | be named chief engineer of | Norrland Steel',
  needs: 'parse',
  apply: (input) =>
    input.clauses.flatMap((clause) => [...claimsOf(input, clause), ...identified(input, clause)]),
};

function claimsOf(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const { verb } = clause;
  const noun = verb.passive && NAMING.test(verb.lemma) ? complementOf(input, clause) : null;
  if (!noun) return [];
  const verbal = `be ${input.view.tokens[verb.main]?.text.toLowerCase() ?? verb.lemma}`;
  const of = noun.ofs[0];
  const relation = of !== undefined && of.chain !== null && !noun.phrase.adjectival;
  const object = relation
    ? objectOf(input, { phrase: of, ofs: [], from: of.from, to: noun.to })
    : readValue(input, { from: noun.from, to: noun.extendedTo ?? noun.to });
  if (!object) return [];
  return subjectEntities(input, clause).map((subject) => ({
    subject: subject.chain,
    words: relation ? `${verbal} ${nounWords(input, noun.phrase)} of` : verbal,
    predicate: { from: verb.from, to: relation ? of.from : verb.to },
    ...object,
    quote: quoteOf(clause, relation ? noun.to : (noun.extendedTo ?? noun.to)),
    clause,
    qualifiers: qualifiersOf(input, clause, null, noun.extendedTo ?? noun.to),
    confidence: subject.weight * (relation ? CONFIDENCE.entity : CONFIDENCE.value),
  }));
}

/** "The gunman was identified as X", "one of the drivers was named as X": what X is, told by what was not named before. */
function identified(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const { view, chains } = input;
  const [known, other] = clause.subjects;
  const as = clause.adjuncts.find(({ word }) => word === 'as');
  const name = as?.phrases[0]?.phrase;
  if (!clause.verb.passive || !/^(?:identify|name)$/u.test(clause.verb.lemma) || !known || other) return [];
  if (!name || name.chain === null || mentionAt(view, name.head)?.form !== 'NAME') return [];
  const plain =
    known.phrase.chain === null && /^(?:NOUN|NUM)$/u.test(view.tokens[known.phrase.head]?.upos ?? '');
  const value = plain && chains[name.chain]?.kind === 'PERSON' ? readValue(input, known) : null;
  if (!value) return [];
  const chain = name.chain;
  const made = { subject: chain, quote: quoteOf(clause, name.to), clause, qualifiers: [] };
  const predicate = { from: clause.verb.from, to: clause.verb.to };
  const where = clause.adjuncts.find(({ word, loose }) => !loose && /^(?:in|by)$/u.test(word));
  const told = (where ? objectsOfLink(input, where) : []).map(({ object, valueText }) => ({
    ...made,
    words: `be ${view.tokens[clause.verb.main]?.text.toLowerCase()} ${where?.word}`,
    predicate,
    object,
    valueText,
    confidence: CONFIDENCE.value,
  }));
  return [{ ...made, words: 'be', predicate, ...value, confidence: CONFIDENCE.value }, ...told];
}

/** The noun or adjective behind the participle, which says what the subject became. */
function complementOf({ view }: RuleInput, { verb }: Clause): Argument | null {
  const { tree } = view;
  if (!tree) return null;
  const noun = dependents(tree, verb.main, 'xcomp', 'obj').find(
    (at) =>
      at > verb.main &&
      isNominal(tree, at) &&
      caseOf(tree, at) === null &&
      dependents(tree, at, 'mark', 'nsubj').length === 0,
  );
  return noun === undefined ? null : treeArgument({ view, tree }, noun);
}
