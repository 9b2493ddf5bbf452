import { COMES_FROM, LEAVES_OPEN, UNREAL, wordsOfAct, wordsOfPair } from '../lexicon/act-nouns.ts';
import { verbOfNoun } from '../lexicon/nominalisations.ts';
import { objectOf } from '../stages/06-claims/arguments.ts';
import { entitySpan, mentionAt } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import {
  caseOf,
  chainOf,
  coordinated,
  type Place,
  possessorOf,
  treeArgument,
} from '../stages/06-claims/tree-phrase.ts';
import { dependents, headOf, relationOf, type Tree } from '../tree.ts';

/** The noun says what is done, but not whether it was: less sure than a clause. */
const CONFIDENCE = { entity: 0.7, value: 0.55 };

/** Reads a noun that names an act, with who does it and to what: "X’s acquisition of Y", "X’s ban on Y", "talks between X and Y". */
export const nounAct: ClaimRule = {
  name: 'noun-act',
  example: 'Norrland Steel’s acquisition of Kestrel Motors worried the unions.',
  yields: 'Norrland Steel | acquire | Kestrel Motors',
  needs: 'parse',
  apply: (input) => {
    const { view } = input;
    const { tree } = view;
    if (!tree) return [];
    return view.tokens.flatMap(({ upos }, at) =>
      upos === 'NOUN' && isReal({ view, tree }, at) ? claimsOf(input, { view, tree }, at) : [],
    );
  },
};

const GIVES = /^(?:appointment|nomination|promotion|elevation)$/u;

/** Tells whether the text speaks of an act as of one that happens: "a possible ban" and "a call for a ban" do not. */
function isReal({ tree }: Place, at: number): boolean {
  const above = headOf(tree, at);
  // "make an appointment to the court": of somebody else.
  if (
    above !== null &&
    relationOf(tree, at) === 'obj' &&
    tree.tokens[above]?.lemma === 'make' &&
    GIVES.test(tree.tokens[at]?.lemma ?? '')
  )
    return false;
  const unreal = dependents(tree, at, 'amod', 'det').some((child) =>
    UNREAL.test(tree.tokens[child]?.lemma.toLowerCase() ?? ''),
  );
  // "The visit ended", "the ban threatens him": what does something is.
  const acts = above !== null && isFiniteVerb(tree, above) && relationOf(tree, at) === 'nsubj';
  return !unreal && (acts || !(above !== null && LEAVES_OPEN.test(tree.tokens[above]?.lemma ?? '')));
}

const isFiniteVerb = (tree: Tree, at: number) =>
  tree.tokens[at]?.upos === 'VERB' && tree.tokens[at]?.features.includes('VerbForm=Fin') === true;

/** A phrase behind an act's noun, and what the two say. */
interface Target {
  readonly head: number;
  readonly words: string;
}

function claimsOf(input: RuleInput, place: Place, at: number): readonly RawClaim[] {
  const { tree } = place;
  const phrases = dependents(tree, at, 'nmod').filter((child) => child > at);
  const target = targetOf(place, at, phrases);
  const agent = agentOf(place, at, phrases);
  const between = phrases.find((child) => caseOf(tree, child)?.word === 'between');
  if (between !== undefined) return pairClaims(input, place, at, between);
  if (!target) return doneTo(place, at, agent);
  if (agent === null) return [];
  return coordinated(tree, target.head).flatMap((head) => {
    const argument = treeArgument(place, head);
    const whole =
      argument.phrase.chain === null ? { ...argument, to: argument.extendedTo ?? argument.to } : argument;
    const object = objectOf(input, whole);
    const from = entitySpan(place.view, at, agent.chain);
    const found = { subject: agent.chain, words: target.words, at, from, to: Math.max(whole.to, agent.to) };
    // "his vote for that plan" says nothing by itself.
    const vague = /^(?:that|this|these|those|it|such)\b/iu.test(object?.valueText ?? '');
    return object && !vague ? [makeClaim(found, object)] : [];
  });
}

/** "Kestrel’s takeover by Norrland Steel": behind an act, "by" says who does it, and the owner is whom it is done to. */
function doneTo(place: Place, at: number, agent: Agent | null): readonly RawClaim[] {
  const words = verbOfNoun(place.tree.tokens[at]?.lemma.toLowerCase() ?? '');
  const owner = possessorOf(place, at);
  if (!agent || agent.to === 0 || words === null || owner === null || owner === agent.chain) return [];
  const from = entitySpan(place.view, at, owner);
  const object = { object: { kind: 'ENTITY', chain: owner }, valueText: null } as const;
  return [makeClaim({ subject: agent.chain, words, at, from, to: agent.to }, object)];
}

/** What is done to whom: "of" behind any act, other prepositions behind the nouns that take them. */
function targetOf({ tree }: Place, at: number, phrases: readonly number[]): Target | null {
  const noun = tree.tokens[at]?.lemma.toLowerCase() ?? '';
  for (const head of phrases) {
    const link = caseOf(tree, head)?.word ?? '';
    const words = wordsOfAct(noun, link) ?? (link === 'of' ? verbOfNoun(noun) : null);
    if (words !== null) return { head, words };
  }
  return null;
}

interface Agent {
  readonly chain: number;
  /** One past the last token that names it where it stands behind the noun; 0 where before. */
  readonly to: number;
}

/** Who does it: "by X", "X’s", "the Norlandic ban", or "support from X". */
function agentOf(place: Place, at: number, phrases: readonly number[]): Agent | null {
  const { tree } = place;
  const noun = tree.tokens[at]?.lemma ?? '';
  const behind = phrases.find((child) => {
    const link = caseOf(tree, child)?.word;
    return link === 'by' || (link === 'from' && COMES_FROM.test(noun));
  });
  const argument = behind === undefined ? undefined : treeArgument(place, behind);
  if (argument)
    return argument.phrase.chain === null ? null : { chain: argument.phrase.chain, to: argument.to };
  const chain = lastOwner(place, at) ?? possessorOf(place, at) ?? landBefore(place, at);
  return chain === null ? null : { chain, to: 0 };
}

/** "a stronger Norland and Halvek’s expansion": of two, it may be the last one’s alone. */
function lastOwner(place: Place, at: number): number | null {
  const { tree } = place;
  const [owner] = dependents(tree, at, 'nmod:poss');
  const last = owner === undefined ? undefined : coordinated(tree, owner).at(-1);
  const own = owner !== undefined && owner !== last && dependents(tree, owner, 'det', 'amod').length > 0;
  return own && last !== undefined ? chainOf(place, last) : null;
}

/** "the Norlandic ban", "Norland sanctions": a place before the noun, as adjective or name; "African American support" has none. */
function landBefore({ view, tree }: Place, at: number): number | null {
  for (const child of dependents(tree, at, 'amod', 'compound')) {
    const mention = mentionAt(view, child);
    if (!mention || mention.to > at || view.chainKinds[mention.chain] !== 'PLACE') continue;
    const alone = !/^\p{Lu}/u.test(view.tokens[mention.from - 1]?.text ?? '') || mention.from === 1;
    const named = mention.form === 'NAME' && wordsOfPair(tree.tokens[at]?.lemma ?? '') === null;
    if (alone && (named || mention.form === 'DEMONYM')) return mention.chain;
  }
  return null;
}

/** "talks between X and Y". */
function pairClaims(input: RuleInput, place: Place, at: number, between: number): readonly RawClaim[] {
  const { tree } = place;
  const words = wordsOfPair(tree.tokens[at]?.lemma ?? '');
  const [first, ...others] = coordinated(tree, between);
  const subject = first === undefined ? null : chainOf(place, first);
  if (words === null || subject === null) return [];
  return others.flatMap((head) => {
    const object = objectOf(input, treeArgument(place, head));
    const found = { subject, words, at, from: at, to: treeArgument(place, head).to };
    return object?.object.kind === 'ENTITY' ? [makeClaim(found, object)] : [];
  });
}

function makeClaim(
  {
    subject,
    words,
    at,
    from,
    to,
  }: {
    readonly subject: number;
    readonly words: string;
    readonly at: number;
    readonly from: number;
    readonly to: number;
  },
  object: NonNullable<ReturnType<typeof objectOf>>,
): RawClaim {
  return {
    subject,
    words,
    predicate: { from: at, to: at + 1 },
    ...object,
    quote: { from: Math.min(from, at), to },
    clause: null,
    qualifiers: [],
    confidence: object.object.kind === 'ENTITY' ? CONFIDENCE.entity : CONFIDENCE.value,
  };
}
