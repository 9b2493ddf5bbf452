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
  verbWords,
} from '../stages/06-claims/arguments.ts';
import type { Adjunct, Argument, Clause } from '../stages/06-claims/clause.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { clauseObject } from '../stages/06-claims/tree-complements.ts';
import { treeArgument } from '../stages/06-claims/tree-phrase.ts';
import { dependents, isRelation, type Tree } from '../tree.ts';

const CONFIDENCE = { relation: 0.8, description: 0.65 };
/** Longest "largest lithium producer" that still is a predicate; what is longer is a description. */
const LONGEST_NOUN = 4;

/** Reads "X is the N of Y", "X is about Y" and "X is a N". */
export const copulaClause: ClaimRule = {
  name: 'copula-clause',
  example: 'Norrland Steel is the largest producer in Ostmark.',
  yields: 'Norrland Steel | be largest producer in | Ostmark',
  apply: (input) =>
    input.clauses.flatMap((clause) =>
      clause.verb.copula || isLinking(clause) ? claimsOf(input, clause) : [],
    ),
};

/** "grew comfortable with the plan", "was acting strange": the adjective says how the subject is, was or looks. */
const isLinking = ({ verb, objects }: Clause) =>
  !verb.passive && LINKING.test(verb.lemma) && objects[0]?.phrase.adjectival === true;

const LINKING =
  /^(?:act|grow|look|feel|seem|appear|remain|become|get|stay|sound|plead|turn|go|run|fall|stand|prove|come)$/u;

function claimsOf(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const subjects = subjectEntities(input, clause);
  return [...relationsOf(input, clause), ...ownerOf(input, clause)].flatMap((relation) =>
    isSaidAbove(clause, relation)
      ? []
      : subjects
          .filter(({ argument }) => !relation.own || argument.phrase.chain !== null)
          .map((subject) => ({
            subject: subject.chain,
            words:
              clause.lead === null || !clause.verb.copula
                ? relation.words
                : `${clause.lead} ${relation.words}`,
            predicate: { from: clause.verb.from, to: relation.predicateTo },
            object: relation.object,
            valueText: relation.valueText,
            quote: quoteOf(clause, relation.to),
            clause,
            qualifiers: qualifiersOf(input, clause, relation.link),
            confidence:
              subject.weight *
              (relation.object.kind === 'ENTITY' ? CONFIDENCE.relation : CONFIDENCE.description),
          })),
  );
}

interface Relation extends FoundValue {
  readonly words: string;
  readonly to: number;
  readonly predicateTo: number;
  readonly link: Adjunct | null;
  /** True where it is said of the subject alone: "Norland's army is weak" says nothing of Norland. */
  readonly own?: true;
}

type FoundValue = Pick<RawClaim, 'object' | 'valueText'>;

function relationsOf(input: RuleInput, clause: Clause): readonly Relation[] {
  const noun = clause.objects[0];
  const link = linkOf(clause);
  const be = clause.verb.copula ? 'be' : verbWords(clause);
  if (!noun) {
    const state = clause.verb.copula ? participleOf(input, clause) : '';
    return link && state !== null ? linked(input, clause, `${be} ${state}${link.word}`, link) : [];
  }
  const worth = worthOf(input, clause, noun);
  if (worth !== null) return [worth];
  const words = nounWords(input, noun.phrase);
  // "the first lawmaker in Ostmark to back it": what makes it the first belongs to it.
  const whole =
    /^(?:first|last|only)\b/u.test(words) && (noun.extendedTo ?? 0) > (link?.phrases[0]?.to ?? noun.to);
  const short = words.split(' ').length <= LONGEST_NOUN && !whole;
  const of = noun.ofs[0];
  if (of && short && (of.chain !== null || /^(?:part|member|subsidiary|unit|owner|capital)$/u.test(words))) {
    const object = objectOf(input, { phrase: of, ofs: [], from: of.from, to: noun.to });
    return object
      ? [{ words: `${be} ${words} of`, ...object, to: noun.to, predicateTo: of.from, link: null }]
      : [];
  }
  const completed = noun.phrase.adjectival || (link?.word === 'to' && TO_NOUNS.test(words));
  if (link?.phrases[0] && short && (link.phrases[0].phrase.chain !== null || completed))
    return linked(input, clause, `${be} ${words} ${link.word}`, link);
  const described = describedAs(input, clause, noun);
  // "is not only a friend": what it is, whatever else.
  const from = input.view.tokens[noun.from]?.lemma === 'only' ? noun.from + 1 : noun.from;
  const value = described === null ? null : readValue(input, { from, to: described });
  if (!value || described === null) return thoughtOf(input, clause, noun);
  const own = noun.phrase.adjectival ? { own: true as const } : {};
  return [{ words: be, ...value, to: described, predicateTo: clause.verb.to, link: null, ...own }];
}

/** "is worth 90 million crowns" */
function worthOf(input: RuleInput, { verb }: Clause, { phrase }: Argument): Relation | null {
  const { view } = input;
  const what =
    view.tree && verb.copula && view.tokens[phrase.head]?.lemma === 'worth'
      ? dependents(view.tree, phrase.head, 'obj', 'obl:unmarked').find((at) => at > phrase.head)
      : undefined;
  if (!view.tree || what === undefined) return null;
  const { from, to } = treeArgument({ view, tree: view.tree }, what);
  const value = readValue(input, { from, to });
  return value && { words: 'be worth', ...value, to, predicateTo: from, link: null };
}

/** "is Halvek's main supplier": what the subject is to whom the noun belongs, "be main supplier of". */
function ownerOf(input: RuleInput, clause: Clause): readonly Relation[] {
  const noun = clause.objects[0];
  const owner = noun?.phrase.possessor ?? null;
  if (!input.view.tree || !clause.verb.copula || !noun || noun.phrase.chain !== null || owner === null)
    return [];
  const words = nounWords(input, noun.phrase);
  if (
    clause.objects.length > 1 ||
    noun.ofs.length > 0 ||
    noun.phrase.adjectival ||
    words.split(' ').length > LONGEST_NOUN
  )
    return [];
  if (input.view.tokens[noun.phrase.head]?.upos !== 'NOUN' || !isOwned(input, noun)) return [];
  const object = { kind: 'ENTITY', chain: owner } as const;
  return [
    { words: `be ${words} of`, object, valueText: null, to: noun.to, predicateTo: noun.to, link: null },
  ];
}

/** "Halvek's supplier", "her lawyer"; not "its": that may be the subject's own. */
const isOwned = ({ view }: RuleInput, { phrase: { from, head } }: Argument) =>
  view.tokens
    .slice(Math.max(0, from - 1), head)
    .some(
      ({ text, lemma, features }) =>
        /^['’]s?$/u.test(text) || (features.includes('Poss=Yes') && lemma !== 'its'),
    );

/** Nouns that say nothing without what follows "to": "is home to two million". */
const TO_NOUNS = /^(?:home|key|heir|subject|party|host|witness|prey|victim|central|second)$/u;

/** "was married to X", where the parser takes the participle for an adjective: "married "; null where it is a clause. */
function participleOf({ view }: RuleInput, { verb }: Clause): string | null {
  const { tree } = view;
  const main = view.tokens[verb.main];
  if (!tree || main?.upos !== 'VERB') return '';
  const isState =
    /(?:ed|en|wn|rn|t|d)$/u.test(main.text) && dependents(tree, verb.main, 'nsubj:outer').length === 0;
  return isState ? `${main.text.toLowerCase()} ` : null;
}

/** Where the words end that say what, or how, the subject is; null where they say it with something else. */
function describedAs({ view }: RuleInput, clause: Clause, noun: Argument): number | null {
  const { tree } = view;
  if (noun.phrase.chain !== null) return null;
  // "the one who started it": what tells which one belongs to it.
  if (!noun.phrase.adjectival) return tree ? (noun.extendedTo ?? noun.to) : noun.to;
  const adjectives = clause.objects.filter(({ phrase }) => phrase.adjectival);
  const last = adjectives.at(-1);
  if (!tree || !last || clause.tail !== null || adjectives.some(({ phrase }) => !isState(tree, phrase.head)))
    return null;
  return last.phrase.head + 1;
}

/** "is confident that the deal will hold": what somebody is sure, glad or afraid of. */
function thoughtOf(input: RuleInput, { verb }: Clause, noun: Argument): readonly Relation[] {
  const { view } = input;
  const { tree } = view;
  const state = view.tokens[noun.phrase.head]?.text.toLowerCase() ?? '';
  const clause =
    tree && verb.copula && THINKING.test(state) ? clauseObject({ view, tree }, noun.phrase.head) : null;
  const value = clause && readValue(input, clause);
  return clause && value
    ? [{ words: `be ${state}`, ...value, to: clause.to, predicateTo: clause.from, link: null, own: true }]
    : [];
}

const THINKING =
  /^(?:confident|sure|certain|convinced|aware|unaware|afraid|glad|proud|worried|hopeful|optimistic|adamant|angry|happy|sorry|concerned|fearful|skeptical|sceptical|doubtful|disappointed|surprised|furious)$/u;

/** "is strong"; not "is too weak to win", "is sure that …", "is back", which say nothing by themselves. */
function isState(tree: Tree, at: number): boolean {
  const { upos, lemma = '' } = tree.tokens[at] ?? {};
  if (upos !== 'ADJ' || HOLLOW.test(lemma)) return false;
  const completed = dependents(tree, at, 'xcomp', 'ccomp', 'advcl', 'csubj').some(
    (child) => child > at && !isOccasion(tree, child),
  );
  const compared = dependents(tree, at, 'advmod').some((child) =>
    /^(?:too|so|as|how)$/u.test(tree.tokens[child]?.lemma ?? ''),
  );
  return !completed && !compared;
}

/** "was furious when the bill failed": when or why, and no part of how somebody is. */
const isOccasion = (tree: Tree, at: number) =>
  isRelation(tree, at, 'advcl') &&
  (tree.tokens[(tree.spans[at]?.from ?? at) - 1]?.text === ',' || opensOccasion(tree, at));

const opensOccasion = (tree: Tree, at: number) =>
  dependents(tree, at, 'mark', 'advmod').some((mark) =>
    /^(?:when|because|after|since|while|although|though|until|before)$/u.test(tree.tokens[mark]?.lemma ?? ''),
  );

/** Adjectives that say something only with what follows them, or of what stands elsewhere. */
const HOLLOW =
  /^(?:same|such|other|able|due|likely|sure|certain|ready|welcome|worth|here|there|many|much|more|most|several|few|next|last|first|second|own|right|wrong|true|okay|ok|fine|possible|impossible|clear|unclear|different|similar|alone|set|bound|available|unavailable|present)$/u;

/** What an adjective's, or the form of be's, preposition governs: "is responsible for loans, for grants". */
function linked(input: RuleInput, clause: Clause, words: string, link: Adjunct): readonly Relation[] {
  const alike = clause.adjuncts.filter(({ word, loose }) => word === link.word && !loose);
  return alike.flatMap((each) =>
    objectsOfLink(input, each).map((found) => ({
      words,
      object: found.object,
      valueText: found.valueText,
      to: found.to,
      predicateTo: link.phrases[0]?.from ?? link.at + 1,
      link: each,
    })),
  );
}
