import { POLICY_NOUNS } from '../../lexicon/name-heads.ts';
import { isRole } from '../../lexicon/roles.ts';
import { OFFICES } from '../../lexicon/titles.ts';
import { dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { mentionAt, type Phrase, type SentenceView } from './chunk.ts';
import type { Argument } from './clause.ts';

/** Dependents that are part of a noun phrase up to its head; everything else follows or stands apart. */
const INSIDE = [
  'nmod:unmarked',
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'flat',
  'goeswith',
  'advmod',
  'nmod:desc',
  'fixed',
];
/** Dependents that complete a noun: what is quoted when it is an object in words. */
const COMPLETES = [
  'amod',
  'nmod',
  'acl',
  'acl:relcl',
  'obl',
  'xcomp',
  'ccomp',
  'advcl',
  'obj',
  'nmod:unmarked',
];

/** A token of a sentence with its tree. */
export interface Place {
  readonly view: SentenceView;
  readonly tree: Tree;
}

/** Reads the noun phrase around a head: determiner, modifiers and head, without what follows. */
export function treePhrase({ view, tree }: Place, head: number): Phrase {
  const mention = mentionAt(view, head);
  let from = Math.min(head, mention?.from ?? head);
  let to = Math.max(head + 1, mention?.to ?? head + 1);
  for (const child of dependents(tree, head, ...INSIDE)) {
    const span = tree.spans[child] ?? { from: child, to: child + 1 };
    if (child < head) from = Math.min(from, span.from);
    else if (isRelation(tree, child, 'flat', 'compound', 'nummod', 'goeswith', 'fixed'))
      to = Math.max(to, span.to);
  }
  const token = view.tokens[head];
  return {
    kind: 'NP',
    from,
    to,
    head,
    chain: chainOf({ view, tree }, head),
    possessor: possessorOf({ view, tree }, head),
    adjectival: (token?.upos === 'ADJ' || token?.upos === 'ADV') && mention === undefined,
  };
}

/** Returns the chain a noun names: its own, that of the name it is a title to, or of the policy it is the head noun of. */
export function chainOf({ view, tree }: Place, head: number): number | null {
  const own = mentionAt(view, head);
  if (own) return own.form === 'DEMONYM' && !isNation({ view, tree }, head) ? null : own.chain;
  for (const child of dependents(tree, head, 'flat', 'appos', 'nmod:desc')) {
    // "the watchdog—Kestrel’s Audit Commission—": a common noun is what its apposition names.
    const named = mentionAt(view, child);
    if (named?.form === 'NAME') return named.chain;
  }
  const next = mentionAt(view, head + 1);
  if (
    next?.form === 'NAME' &&
    next.from === head + 1 &&
    view.chainKinds[next.chain] === 'PERSON' &&
    (isOffice(view, head) || isPersonsNoun({ view, tree }, head, next))
  )
    return next.chain;
  if (!POLICY_NOUNS.has(view.tokens[head]?.lemma ?? '')) return null;
  for (const child of dependents(tree, head, 'compound', 'amod', 'flat')) {
    const named = mentionAt(view, child);
    if (named?.form === 'NAME' && named.to >= head - 1 && view.chainKinds[named.chain] === 'POLICY')
      return named.chain;
  }
  return null;
}

/** "The Norlanders announced", "Norlanders bombed": all of them are their country; "the Norlanders who fled" and "two Norlanders" are some. */
function isNation({ view, tree }: Place, head: number): boolean {
  const plural = tree.tokens[head]?.features.includes('Number=Plur') === true;
  const the = dependents(tree, head, 'det').some((at) => tree.tokens[at]?.lemma === 'the');
  const rest = dependents(tree, head, 'amod', 'compound', 'nummod', 'nmod', 'acl', 'acl:relcl', 'appos');
  return (
    plural &&
    (the || STATE_ACTS.test(tree.tokens[headOf(tree, head) ?? -1]?.lemma ?? '')) &&
    rest.length === 0 &&
    view.tokens[head]?.upos === 'PROPN' &&
    isRelation(tree, head, 'nsubj')
  );
}

/** What states do, and not what any of their people may. */
const STATE_ACTS =
  /^(?:announce|annex|bomb|deploy|invade|negotiate|occupy|ratify|shell|veto|withdraw|mobilise|mobilize|expel)$/u;

/** "billionaire Ada Brandt": but the subject of a clause of its own is somebody else: "the lawyer Ada Brandt hired". */
function isPersonsNoun(
  { view, tree }: Place,
  head: number,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const noun = view.tokens[head];
  if (noun?.upos !== 'NOUN' || noun.features.includes('Number=Plur') || !isRole(noun.lemma)) return false;
  const heads = tree.tokens.slice(from, to).map(({ head: above }) => above);
  return !heads.some((above) => above !== null && above >= to) && heads.includes(head);
}

const isOffice = (view: SentenceView, at: number) => OFFICES.has(view.tokens[at]?.text.toLowerCase() ?? '');

/** Nouns whose "of" phrase is who acts: "the leadership of X". */
const STANDS_FOR =
  /^(?:leadership|government|management|board|member|head|majority|part|administration|army|court)$/u;

/** Nouns by which a country acts: "the Norlandic government". */
const OF_THE_STATE =
  /^(?:government|army|military|navy|parliament|regime|leadership|state|economy|cabinet|forces?|troops?|authority|authorities|police|ministry|delegation|legislature)$/u;

/** The place that a government or army is of, named as an adjective or a name before it. */
function stateOf({ view, tree }: Place, head: number): number | null {
  if (!OF_THE_STATE.test(view.tokens[head]?.lemma ?? '')) return null;
  const lands = dependents(tree, head, 'amod', 'compound', 'nmod:desc').flatMap((child) => {
    const mention = mentionAt(view, child);
    const whole =
      mention !== undefined && mention.to <= head && mention.to - mention.from === child - mention.from + 1;
    const adjective = mention?.form === 'DEMONYM' && !view.tokens[child]?.text.includes('-');
    const place = whole && view.chainKinds[mention.chain] === 'PLACE';
    return place && (adjective || mention.form === 'NAME') ? [mention.chain] : [];
  });
  if (lands.length > 0) return lands.length === 1 ? (lands[0] ?? null) : null;
  return landBefore({ view, tree }, head);
}

/** "Here in Norland, the government is …": the place that the clause opens with is whose government acts. */
function landBefore({ view, tree }: Place, head: number): number | null {
  const verb = isRelation(tree, head, 'nsubj') ? headOf(tree, head) : null;
  const the = dependents(tree, head, 'det').some((at) => tree.tokens[at]?.lemma === 'the');
  const narrowed = dependents(tree, head, 'amod', 'compound', 'nmod', 'nmod:poss', 'acl', 'acl:relcl');
  if (verb === null || !the || narrowed.length > 0) return null;
  const here = dependents(tree, verb, 'advmod').filter((at) => tree.tokens[at]?.lemma === 'here');
  const places = [verb, ...here].flatMap((at) =>
    dependents(tree, at, 'obl').filter((child) => child < head && caseOf(tree, child)?.word === 'in'),
  );
  const named = places.length === 1 ? mentionAt(view, places[0] ?? -1) : undefined;
  return named?.form === 'NAME' && view.chainKinds[named.chain] === 'PLACE' ? named.chain : null;
}

/** Returns the chain that owns a noun: "X’s plan", "X plan", "the leadership of X", "the government" of a land before it. */
export function possessorOf({ view, tree }: Place, head: number): number | null {
  // "a Halvek lawyer", "one Halvek mine": one of them.
  const isOne = dependents(tree, head, 'det', 'nummod').some((at) =>
    /^(?:an?|another|one|some|every|any)$/iu.test(tree.tokens[at]?.text ?? ''),
  );
  for (const child of isOne ? [] : dependents(tree, head, 'compound', 'nmod:desc')) {
    const named = mentionAt(view, child);
    const owns = named?.form === 'NAME' && !(head >= named.from && head < named.to);
    // "Port Ardel residents" and "Ada Brandt supporters" do what they do by themselves.
    if (owns && view.chainKinds[named.chain] === 'ORGANISATION') return named.chain;
  }
  for (const poss of ownersOf({ view, tree }, head)) {
    const child = whoseNoun(tree, poss) ?? poss;
    const chain = chainOf({ view, tree }, child) ?? possessorOf({ view, tree }, child);
    if (chain !== null) return chain;
  }
  const before = ownerBefore({ view, tree }, head) ?? stateOf({ view, tree }, head);
  if (before !== null) return before;
  for (const child of dependents(tree, head, 'appos')) {
    const chain = possessorOf({ view, tree }, child);
    if (chain !== null) return chain;
  }
  if (!STANDS_FOR.test(view.tokens[head]?.lemma ?? '')) return null;
  const [of] = dependents(tree, head, 'nmod').filter((child) => caseOf(tree, child)?.word === 'of');
  return of === undefined ? null : chainOf({ view, tree }, of);
}

/** "Halvek’s so-called reform": a name with "’s" right before the phrase owns it, even where the parser hangs it elsewhere. */
function ownerBefore({ view, tree }: Place, head: number): number | null {
  const from = tree.spans[head]?.from ?? head;
  const clitic = view.tokens[from - 1];
  if (!isClitic(clitic)) return null;
  const named = mentionAt(view, from - 2);
  return named?.form === 'NAME' ? named.chain : null;
}

/** "’s", or the bare mark behind a plural, which the tagger may take for a quotation mark: "Kestrel Motors’ lawsuit". */
const isClitic = (token: SentenceView['tokens'][number] | undefined) =>
  /^['’]s?$/u.test(token?.text ?? '') && (token?.upos === 'PART' || token?.relation === 'case');

/** Possessors of a noun; a name with "’s" before it is one, whatever the parser calls it. */
function ownersOf({ view, tree }: Place, head: number): readonly number[] {
  const owners = dependents(tree, head, 'nmod:poss');
  if (owners.length > 0) return owners;
  return dependents(tree, head, 'flat', 'compound', 'nmod:desc').filter((child) => {
    const name = mentionAt(view, child);
    const next = view.tokens[name?.to ?? -1];
    return name !== undefined && name.to < head && isClitic(next);
  });
}

/** "the minister, whose aides": the noun the relative clause hangs on, or null. */
function whoseNoun(tree: Tree, pronoun: number): number | null {
  if (tree.tokens[pronoun]?.lemma !== 'whose') return null;
  for (let at = headOf(tree, pronoun); at !== null; at = headOf(tree, at))
    if (isRelation(tree, at, 'acl:relcl')) return headOf(tree, at);
  return null;
}

/** Returns the preposition of a phrase, "because of" in one, with its first token; null without one. */
export function caseOf(tree: Tree, head: number): { readonly word: string; readonly at: number } | null {
  const [first] = dependents(tree, head, 'case').filter(
    (at) => !/^['’]s?$/u.test(tree.tokens[at]?.text ?? ''),
  );
  if (first === undefined) return null;
  // "out of" may hang on the noun word by word.
  const second = dependents(tree, head, 'case').filter(
    (at) => at === first + 1 && tree.tokens[at]?.lemma === 'of',
  );
  const parts = [first, ...second, ...dependents(tree, first, 'fixed')];
  return { word: parts.map((at) => tree.tokens[at]?.text.toLowerCase()).join(' '), at: first };
}

/** Reads a noun as an argument, with its "of" phrases; `extendedTo` ends with everything that hangs on it. */
export function treeArgument(place: Place, head: number): Argument {
  const { tree } = place;
  const phrase = treePhrase(place, head);
  const ofs = dependents(tree, head, 'nmod')
    .filter((child) => child > head && /^(?:of|worth|per)$/u.test(caseOf(tree, child)?.word ?? ''))
    .map((child) => ({ child, phrase: treePhrase(place, child) }));
  const end = Math.max(
    phrase.to,
    ...ofs.map(({ child, phrase: of }) => Math.max(of.to, ofEnd(place, child))),
  );
  const extendedTo = Math.max(end, completeEnd(place, head));
  return {
    phrase,
    ofs: ofs.map(({ phrase: of }) => of),
    from: phrase.from,
    to: end,
    ...(extendedTo > end ? { extendedTo } : {}),
  };
}

/** "of the head of the office": of-phrases of of-phrases belong to the argument. */
function ofEnd(place: Place, head: number): number {
  const nested = dependents(place.tree, head, 'nmod').filter(
    (child) => caseOf(place.tree, child)?.word === 'of',
  );
  return Math.max(head + 1, ...nested.map((child) => treeArgument(place, child).to));
}

/** End of all that completes a noun, its coordinated ones left out; what a comma or dash sets apart is a remark. */
function completeEnd({ view, tree }: Place, head: number): number {
  const children = dependents(tree, head, ...COMPLETES).filter((child) => child > head);
  const remark = children.findIndex(
    (child) => isApart({ view, tree }, child) || isTornOff(tree, head, child) || isAdded(tree, child),
  );
  const ends = children
    .slice(0, remark < 0 ? children.length : remark)
    .map((child) => tightEnd({ view, tree }, child, VAGUE.test(tree.tokens[head]?.lemma ?? '')));
  let end = Math.max(head + 1, ...ends);
  while (
    end > head + 1 &&
    view.tokens[end - 1]?.upos === 'PUNCT' &&
    !/^[”"’)%]$/u.test(view.tokens[end - 1]?.text ?? '')
  )
    end -= 1;
  return end;
}

/**
 * "an appalling record that nobody can excuse": a noun that is told from others by what stands before or beside it says enough
 * without its relative clause; "the attack that failed" and "the best deal that we had" do not.
 */
function isAdded(tree: Tree, child: number): boolean {
  const noun = headOf(tree, child);
  if (noun === null) return false;
  if (isRelation(tree, child, 'nmod'))
    return (
      SINCE.test(caseOf(tree, child)?.word ?? '') &&
      dependents(tree, noun, 'amod').every((at) => isPlain(tree, at))
    );
  if (!isRelativeClause(tree, child)) return false;
  const modifiers = dependents(tree, noun, 'amod', 'compound', 'nmod:poss', 'nmod', 'acl').filter(
    (at) => at < child,
  );
  return (
    modifiers.length > 0 &&
    modifiers.every((at) => isPlain(tree, at) && /\p{L}/u.test(tree.tokens[at]?.text ?? ''))
  );
}

/** A relative clause with its pronoun or a subject of its own: without either the parser may have misread a verb. */
const isRelativeClause = (tree: Tree, at: number) =>
  isRelation(tree, at, 'acl:relcl') &&
  (dependents(tree, at, 'nsubj').length > 0 ||
    tree.tokens
      .slice(tree.spans[at]?.from ?? at, at)
      .some(({ lemma }) => /^(?:who|whom|whose|which|that|where|when)$/u.test(lemma)));

const isPlain = (tree: Tree, at: number) =>
  !tree.tokens[at]?.features.includes('Degree=Sup') &&
  !/\p{L}{3}est$/u.test(tree.tokens[at]?.text ?? '') &&
  !NARROWED.test(tree.tokens[at]?.lemma.toLowerCase() ?? '');

/** "has been in prison since June", which the parser may hang on the prison. */
const SINCE = /^(?:since|until|till|during|despite|because of|amid)$/u;

/** Words before a noun that only a clause makes say which. */
const NARROWED =
  /^(?:only|first|last|same|very|one|such|other|next|kind|sort|type|certain|most|best|worst)$/u;

/** Nouns that say nothing without what the "of" phrase and its clause tell: "the kind of mayor who". */
const VAGUE =
  /^(?:kind|sort|type|one|some|many|any|all|none|most|part|rest|each|few|several|lot|number|half)$/u;

/** "voiced anger in a speech that they left": a clause of a noun, behind what belongs to the verb, is no part of its words. */
function isTornOff(tree: Tree, head: number, child: number): boolean {
  const from = tree.spans[child]?.from ?? child;
  const verb = headOf(tree, head);
  if (!isRelation(tree, child, 'acl') || dependents(tree, child, 'mark').length === 0 || verb === null)
    return false;
  return dependents(tree, verb, 'obl').some((at) => at > head && at < from);
}

/** End of a subtree up to the first remark in it. */
function tightEnd(place: Place, at: number, whole: boolean): number {
  let end = at + 1;
  for (const child of place.tree.children[at] ?? []) {
    if (child < at) continue;
    const remark =
      isRelation(place.tree, child, 'acl', 'appos', 'advcl', 'parataxis') && isApart(place, child);
    // "a contender in a race that others led": what is told of the race is another thing.
    const added = isRelativeClause(place.tree, child) && isNominal(place.tree, at);
    if (remark || (added && !whole) || isAdded(place.tree, child)) break;
    end = Math.max(end, tightEnd(place, child, whole));
  }
  return end;
}

function isApart({ view, tree }: Place, child: number): boolean {
  const from = tree.spans[child]?.from ?? child;
  return [from, from - 1].some((at) => /^[,;:—–]$/u.test(view.tokens[at]?.text ?? ''));
}

/** Returns a noun with the nouns joined to it: "A, B and C". */
export function coordinated(tree: Tree, head: number): readonly number[] {
  // "Mayor Ida Moss and editor Per Olsen": the parser may hang the second on the first one's name.
  const name = dependents(tree, head, 'flat').filter((part) => tree.tokens[part]?.upos === 'PROPN');
  return [
    head,
    ...[head, ...name].flatMap((part) =>
      dependents(tree, part, 'conj').filter((child) => isNominal(tree, child)),
    ),
  ];
}

/** Tells whether a token heads a noun phrase and no clause. */
export function isNominal(tree: Tree, at: number): boolean {
  const upos = tree.tokens[at]?.upos ?? 'X';
  if (dependents(tree, at, 'cop').length > 0 || dependents(tree, at, 'nsubj', 'aux').length > 0) return false;
  return /^(?:NOUN|PROPN|PRON|NUM|SYM|ADJ|DET|X)$/u.test(upos);
}
