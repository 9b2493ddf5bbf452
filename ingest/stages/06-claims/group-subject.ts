import type { QualifierDraft } from '../../drafts.ts';
import {
  isDeed,
  isForOneself,
  isGroupNoun,
  isJoinedBy,
  isOfDeed,
  isOnlySome,
  isVoice,
  standsFor,
} from '../../lexicon/groups.ts';
import { SAYING_VERBS } from '../../lexicon/stance.ts';
import { dependent, dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { mentionAt, type SentenceView, textOf } from './chunk.ts';
import type { Argument, Clause } from './clause.ts';
import { caseOf, chainOf, coordinated, type Place, possessorOf, treeArgument } from './tree-phrase.ts';

/**
 * Returns the chains that a group of people acts for as subject of a clause: "White House officials", "French and German
 * police", "executives at Halvek", "the party's leaders". Empty for one of them, for some of them, for former ones, and
 * where the verb says what each does for oneself or what they are.
 */
export function groupSubjects(view: SentenceView, clause: Clause, argument: Argument): readonly number[] {
  const { tree } = view;
  const { verb } = clause;
  if (!tree || verb.passive || verb.copula || clause.reflexive || isForOneself(verb.lemma)) return [];
  const head = sameAs(tree, argument.phrase.head);
  const nation = head === argument.phrase.head ? null : chainOf({ view, tree }, head);
  return nation === null ? groupChains(view, tree, head) : [nation];
}

/** Tells whether a person does what something of theirs brings about: "Brandt’s speech reassured the board". */
export function isDoneByPerson(
  { tree, tokens }: SentenceView,
  { verb }: Clause,
  { phrase }: Argument,
): boolean {
  const noun = tokens[phrase.head]?.lemma.toLowerCase() ?? '';
  return (
    tree !== null &&
    isDeed(noun) &&
    !verb.passive &&
    !verb.copula &&
    !isForOneself(verb.lemma) &&
    !isOfDeed(verb.lemma)
  );
}

/** Returns the chains that a group acts for by whom something is done: "was welcomed by NATO allies". */
export function groupAgents(view: SentenceView, { phrase }: Argument): readonly number[] {
  return view.tree && phrase.chain === null ? groupChains(view, view.tree, phrase.head) : [];
}

/** "U.S. officials said they had sent it", "the Norlanders say they will": the noun that "they" is, where those say it themselves. */
function sameAs(tree: Tree, at: number): number {
  const verb = /^they$/iu.test(tree.tokens[at]?.text ?? '') ? headOf(tree, at) : null;
  const above = verb !== null && isRelation(tree, verb, 'ccomp') ? headOf(tree, verb) : null;
  if (above === null || !SAYING_VERBS.has(tree.tokens[above]?.lemma ?? '')) return at;
  const teller = dependent(tree, above, 'nsubj');
  return teller !== null && teller < above && isMany(tree, teller) ? teller : at;
}

/** Tells whether a subject is some of a group only, or has left it: nobody acts for the whole then. */
export function isPartOfGroup({ tree, tokens }: SentenceView, { phrase }: Argument): boolean {
  const noun = tokens[phrase.head]?.lemma.toLowerCase() ?? '';
  const isOne = /^(?:leadership|military)$/u.test(noun);
  return (
    tree !== null && isGroupNoun(noun) && !isOne && isMany(tree, phrase.head) && !isWhole(tree, phrase.head)
  );
}

/** Says in a qualifier which group, or what of a person's, it is that acts for a claim's subject; none where the subject is named itself. */
export function groupQualifiers(
  text: string,
  view: SentenceView,
  { clause, subject }: { readonly clause: Clause | null; readonly subject: number },
): readonly QualifierDraft[] {
  const { tree } = view;
  if (!tree || !clause || clause.subjects.some(({ phrase }) => phrase.chain === subject)) return [];
  const agents = clause.verb.passive ? clause.adjuncts.filter(({ word }) => word === 'by') : [];
  const [head] = [...clause.subjects, ...agents.flatMap(({ phrases }) => phrases)]
    .filter(({ phrase }) => phrase.chain === null)
    .map(({ phrase }) => sameAs(tree, phrase.head))
    .filter((at) => groupChains(view, tree, at).includes(subject) || isDeedOf({ view, tree }, at, subject));
  if (head === undefined) return [];
  const { from, to } = treeArgument({ view, tree }, head);
  const end = Math.max(
    to,
    ...[...joinedTo(tree, head), ...represented(tree, head)].map((child) => tree.spans[child]?.to ?? to),
  );
  return [{ role: 'by', text: textOf(text, view, { from, to: end }).replace(/\s+/gu, ' '), chain: null }];
}

const isDeedOf = ({ view, tree }: Place, head: number, subject: number) =>
  view.chainKinds[subject] === 'PERSON' &&
  isDeed(tree.tokens[head]?.lemma.toLowerCase() ?? '') &&
  possessorOf({ view, tree }, head) === subject;

function groupChains(view: SentenceView, tree: Tree, head: number): readonly number[] {
  const { lemma = '', upos } = tree.tokens[head] ?? {};
  const noun = lemma.toLowerCase();
  if (upos !== 'NOUN' || mentionAt(view, head) || !isWhole(tree, head)) return [];
  const stands = (chain: number | null | undefined): chain is number =>
    chain != null && standsFor(noun, view.chainKinds[chain] ?? 'POLICY');
  const before = landsBefore(view, tree, head).filter(stands);
  if (before.length > 0) return [...new Set(before)];
  const owner = ownerOf(view, tree, head);
  if (owner !== null) return stands(owner) ? [owner] : [];
  return [...joinedTo(tree, head), ...represented(tree, head)]
    .flatMap((child) => coordinated(tree, child))
    .map((child) => chainOf({ view, tree }, child))
    .filter(stands);
}

/** The noun behind the preposition that joins a group to what it acts for; none or one. */
const joinedTo = (tree: Tree, head: number) =>
  dependents(tree, head, 'nmod')
    .filter(
      (child) =>
        child > head &&
        isJoinedBy(tree.tokens[head]?.lemma.toLowerCase() ?? '', caseOf(tree, child)?.word ?? ''),
    )
    .slice(0, 1);

/** "lawyers representing Halvek". */
const represented = (tree: Tree, head: number) =>
  dependents(tree, head, 'acl')
    .filter((verb) => REPRESENTS.test(tree.tokens[verb]?.text ?? ''))
    .flatMap((verb) => dependents(tree, verb, 'obj'));

const REPRESENTS = /^representing$/iu;

/** All of a group, or the group as such: more than one, with no word that makes it a part. */
function isWhole(tree: Tree, head: number): boolean {
  if (!isMany(tree, head) || dependents(tree, head, 'nummod').length > 0) return false;
  // "officials who opposed it", "aides with knowledge of it": some of them.
  const narrowed = dependents(tree, head, 'acl').some(
    (child) =>
      child > head &&
      !REPRESENTS.test(tree.tokens[child]?.text ?? '') &&
      tree.tokens[(tree.spans[child]?.from ?? child) - 1]?.text !== ',',
  );
  const known = dependents(tree, head, 'nmod').some((child) =>
    /^(?:with|without|like|including|such as|among|who)$/u.test(caseOf(tree, child)?.word ?? ''),
  );
  const words = dependents(tree, head, 'det', 'amod', 'advmod', 'compound', 'nmod:desc');
  // "Syrian democratic forces": no force of the state.
  if (tree.tokens[head]?.lemma === 'force' && dependents(tree, head, 'amod').some((at) => isOther(tree, at)))
    return false;
  // "a spokesman for the fund, Per Olsen": he is named himself.
  if (dependents(tree, head, 'appos', 'flat').some((child) => tree.tokens[child]?.upos === 'PROPN'))
    return false;
  return !narrowed && !known && !words.some((child) => isOnlySome(tree.tokens[child]?.text ?? ''));
}

/** An adjective in small letters that makes forces others than a state's own. */
const isOther = (tree: Tree, at: number) =>
  /^\p{Ll}/u.test(tree.tokens[at]?.text ?? '') &&
  !/^(?:military|armed|special|security|naval|air|airborne|ground|regular|joint|allied|combined|peacekeeping|elite|riot)$/u.test(
    tree.tokens[at]?.text ?? '',
  );

const isMany = ({ tokens }: Tree, head: number) =>
  tokens[head]?.features.includes('Number=Plur') === true ||
  isVoice(tokens[head]?.lemma ?? '') ||
  /^(?:police|staff|leadership|military)$/u.test(tokens[head]?.lemma ?? '');

/** Names and adjectives of names before the noun: "U.S. officials", "French and German police". */
function landsBefore(view: SentenceView, tree: Tree, head: number): readonly number[] {
  const children = dependents(tree, head, 'amod', 'compound', 'nmod:desc', 'nmod:unmarked');
  const all = children.flatMap((child) => [child, ...dependents(tree, child, 'conj')]);
  return all.flatMap((child) => {
    const mention = mentionAt(view, child);
    const isAdjective = mention?.form === 'DEMONYM' && !view.tokens[child]?.text.includes('-');
    const isName = mention?.form === 'NAME' || mention?.form === 'NOMINAL';
    return mention && mention.to <= head && child < head && (isAdjective || isName) ? [mention.chain] : [];
  });
}

/** Who has the group: "Apple’s lawyers", "the company’s executives". */
function ownerOf(view: SentenceView, tree: Tree, head: number): number | null {
  const owned =
    dependents(tree, head, 'nmod:poss').length > 0 ||
    view.tokens[(tree.spans[head]?.from ?? head) - 1]?.lemma === "'s";
  return owned ? possessorOf({ view, tree }, head) : null;
}
