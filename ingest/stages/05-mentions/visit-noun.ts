import { kindOfNoun } from '../../lexicon/noun-kinds.ts';
import { dependent, dependents, headOf, isRelation, makeTree, type Tree } from '../../tree.ts';
import { genderOfNoun } from './agreement.ts';
import { bridge, noteOwner } from './bridge.ts';
import { describeAs, predicateNoun } from './describe.ts';
import { isBareCapital, titledName } from './nominals.ts';
import { determinersOf, headsPhrase } from './phrase-tree.ts';
import type { Referent } from './referent.ts';
import { definiteNoun, nameHead, nominalReferent } from './tree-nominals.ts';
import { note, type Walk } from './walk.ts';

/** Sentences back in which something without a name is still the same: "a mine … the mine". */
const MEMORY = 20;
/** How sure the name after "titled" is, and a capital that one name has as its head. */
const TITLED = 0.95;
const CAPITAL = 0.8;
/** How sure it is that "a campaign" is the one that is named within this many sentences as "the campaign, titled …". */
const NAMED_LATER = 0.8;
const EARLIER = 6;

/** Reads a noun: a description of what is known, a definite noun for something named, or something without a name. */
export function visitNoun(walk: Walk, at: number): void {
  const { tree, known } = walk;
  if (linkTitled(walk, at) || linkCapital(walk, at) || !headsPhrase(tree, at)) return;
  const described = describedBy(walk, at);
  if (described) {
    if (described.chain !== null) describeAs(described, tree, at);
    known.set(at, described);
  }
  if (described || isPredicative(tree, at)) return;
  const word = (tree.tokens[at]?.lemma ?? '').toLowerCase();
  const referent = linkNominal(walk, at) ?? unnamedFor(walk, at, word);
  known.set(at, referent);
  if (referent.spots.length === 0) noteOwner(walk, referent, at);
  else bridge(walk, referent, at);
  note(walk, referent, { head: at, form: 'NOUN', word });
  noteGroup(walk, at);
}

/** "The campaign, officially titled the “Clean Coast”": the noun stands for the name that follows. */
function linkTitled(walk: Walk, at: number): boolean {
  const { table, referents, sentence, known, tree } = walk;
  const chain = dependent(tree, at, 'acl') === null ? undefined : titledName(table, sentence, at);
  if (chain === undefined) return false;
  const referent = referents.ofChain(chain);
  nameEarlier(walk, chain, at);
  describeAs(referent, tree, at);
  known.set(at, referent);
  note(walk, referent, { head: at, form: 'NOUN', word: (tree.tokens[at]?.lemma ?? '').toLowerCase() });
  const from = determinersOf(tree, at)[0] ?? at;
  table.add(chain, 'NOMINAL', { sentence, from: Math.min(from, at), to: at + 1, certainty: TITLED });
  return true;
}

/** "X launched a campaign. … The campaign, titled “Clean Coast”, …": what the name is told of later was it already before. */
function nameEarlier(walk: Walk, chain: number, at: number): void {
  const { tree, table, referents, sentence } = walk;
  const word = (tree.tokens[at]?.lemma ?? '').toLowerCase();
  const plural = isPlural(tree, at);
  const definite = determinersOf(tree, at).some((det) =>
    /^(?:the|this)$/iu.test(tree.tokens[det]?.text ?? ''),
  );
  const [earlier, other] = referents
    .recent(sentence, EARLIER)
    .filter(
      ({ chain: named, plural: many, spots }) =>
        named === null &&
        many === plural &&
        spots.some((spot) => spot.word === word && table.sentences[spot.sentence]?.inBody),
    );
  const first = earlier?.spots[0];
  if (!definite || plural || other || first?.article !== 'INDEFINITE') return;
  const own = makeTree(table.sentences[first.sentence]?.tokens ?? []);
  if (!own) return;
  const from = determinersOf(own, first.head)[0] ?? first.head;
  if (from > first.head || table.at(first.sentence, from, first.head + 1)) return;
  table.add(chain, 'NOMINAL', { sentence: first.sentence, from, to: first.head + 1, certainty: NAMED_LATER });
}

/** "Party discipline", "the Ministry’s": a head noun of a name with its capital, alone. */
function linkCapital({ table, referents, sentence, known, tree }: Walk, at: number): boolean {
  if (!isBareCapital(tree.tokens, at)) return false;
  const word = tree.tokens[at]?.text.toLowerCase() ?? '';
  const fitting = referents
    .recent(sentence, MEMORY * 2)
    .filter(({ chain }) => chain !== null && nameHead(table.chains[chain]?.name ?? '') === word);
  const [referent] = fitting;
  if (!referent || referent.chain === null || fitting.length > 1) return false;
  known.set(at, referent);
  table.add(referent.chain, 'NOMINAL', { sentence, from: at, to: at + 1, certainty: CAPITAL });
  return true;
}

/** "He was a citizen", "as a businessman": what is said of something, and nothing to speak of by itself. */
function isPredicative(tree: Tree, at: number): boolean {
  return (
    dependent(tree, at, 'cop') !== null ||
    dependents(tree, at, 'case').some((mark) => tree.tokens[mark]?.lemma === 'as')
  );
}

/** What a noun describes: as apposition, or as predicate of "be". */
function describedBy({ tree, known }: Walk, at: number): Referent | undefined {
  const host = isRelation(tree, at, 'appos') ? headOf(tree, at) : null;
  const beside = host === null ? undefined : known.get(host);
  if (beside) return beside;
  const subject = dependent(tree, at, 'nsubj');
  if (subject === null || predicateNoun(tree, subject) !== at) return undefined;
  const article = [...determinersOf(tree, at), ...dependents(tree, at, 'nmod:poss')].length > 0;
  return article ? known.get(subject) : undefined;
}

function linkNominal({ tree, sentence, referents, table }: Walk, head: number): Referent | undefined {
  const place = { tree, sentence, head };
  const noun = definiteNoun(place);
  if (noun === null) return undefined;
  const found = nominalReferent(place, noun, {
    recent: referents.recent(sentence, MEMORY * 2),
    chains: table.chains,
  });
  const from = determinersOf(tree, head)[0] ?? head;
  if (!found || found.referent.chain === null || from > head || table.at(sentence, from, head + 1))
    return undefined;
  const { certainty, referent } = found;
  table.add(found.referent.chain, 'NOMINAL', { sentence, from, to: head + 1, certainty });
  return referent;
}

/** What a noun without a name stands for: the thing last called so if it is definite, else something new. */
function unnamedFor({ tree, sentence, referents }: Walk, at: number, word: string): Referent {
  const plural = isPlural(tree, at);
  const definite = determinersOf(tree, at).some((det) =>
    /^(?:the|this|that|these|those)$/iu.test(tree.tokens[det]?.text ?? ''),
  );
  const before = referents
    .recent(sentence, MEMORY)
    .find(
      ({ chain, plural: many, spots }) =>
        chain === null && many === plural && spots.some((spot) => spot.word === word),
    );
  return (definite ? before : undefined) ?? referents.unnamed(kindOfNoun(word), plural, genderOfNoun(word));
}

function isPlural(tree: Tree, at: number): boolean {
  return (
    tree.tokens[at]?.features.includes('Number=Plur') === true ||
    /^(?:people|police)$/iu.test(tree.tokens[at]?.text ?? '')
  );
}

/** Notes a list as one thing more: in "Halvek and the union" they are a group that "they" may stand for. */
export function noteGroup(walk: Walk, at: number): void {
  const { tree, known, referents } = walk;
  const first = isRelation(tree, at, 'conj') ? headOf(tree, at) : null;
  const member = first === null ? undefined : known.get(first);
  const and = dependents(tree, at, 'cc').some((cc) => tree.tokens[cc]?.lemma === 'and');
  if (first === null || !member || !and) return;
  note(walk, referents.unnamed(member.kind, true, null), { head: first, form: 'NOUN', word: '+' });
}
