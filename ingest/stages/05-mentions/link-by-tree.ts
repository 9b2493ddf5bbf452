import type { MentionDraft } from '../../drafts.ts';
import { headOf, isRelation, makeTree } from '../../tree.ts';
import { ANTECEDENT_WEIGHTS } from './antecedent-weights.ts';
import type { ChainTable } from './chain-table.ts';
import { describeAs, nounsBeside } from './describe.ts';
import { quoteContexts } from './quote-context.ts';
import type { AntecedentWeights } from './rank-antecedents.ts';
import type { Referent } from './referent.ts';
import { Referents } from './referents.ts';
import { noteGroup, visitNoun } from './visit-noun.ts';
import { visitPronoun } from './visit-pronoun.ts';
import { type NamePlace, note, type Observer, type Walk } from './walk.ts';

/** What fitting the weights needs: other weights, and to see each choice before it is made. */
export interface LinkOptions {
  readonly weights?: AntecedentWeights;
  readonly observe?: Observer;
}

/**
 * Walks the text in reading order by its dependency trees and links pronouns and definite nouns to what was named
 * before. Sentences without a tree are passed over. What has no name is followed too, so that it can win a pronoun.
 */
export function linkByTree(
  table: ChainTable,
  { weights = ANTECEDENT_WEIGHTS, observe }: LinkOptions = {},
): void {
  const referents = new Referents(table);
  const named: MentionDraft[][] = table.sentences.map(() => []);
  // Of nouns, so far only bodies called after a person are linked: "Brandt’s campaign".
  for (const mention of table.mentions)
    if (mention.form === 'NAME' || mention.form === 'NOMINAL') named[mention.sentence]?.push(mention);
  const contexts = quoteContexts(table, named);
  let teller: Referent | null = null;
  let retells: Referent | null = null;
  table.sentences.forEach(({ tokens }, sentence) => {
    const tree = makeTree(tokens);
    const { quoted = [], speaker = null, opens = true } = contexts[sentence] ?? {};
    if (opens) teller = null;
    if (!tree) return;
    const walk: Walk = {
      table,
      referents,
      tree,
      sentence,
      quoted,
      speaker: speaker === null ? teller : referents.ofChain(speaker),
      retells,
      names: new Map(),
      known: new Map(),
      weights,
      observe,
    };
    for (const name of named[sentence] ?? []) placeName(walk, name);
    for (let at = 0; at < tokens.length; at += 1) visit(walk, at);
    teller = tellerOf(referents, sentence) ?? teller;
    retells = quoted.at(-1) === true ? (teller ?? walk.speaker) : null;
  });
}

/** Who said something in a sentence, outside quotation marks: what is quoted behind it is theirs, too. */
function tellerOf(referents: Referents, sentence: number): Referent | null {
  const tells = referents
    .recent(sentence, 0)
    .find(({ spots }) => spots.some((spot) => spot.sentence === sentence && spot.says && !spot.quoted));
  return tells ?? null;
}

/** Finds the head of a name's phrase, and reads what stands beside it: "the steelmaker Halvek" is about Halvek. */
function placeName(walk: Walk, { from, to, chain }: MentionDraft): void {
  const { tree, referents } = walk;
  let head = from;
  for (let at = from; at < to; at += 1) {
    const up = headOf(tree, at);
    if (up === null || up < from || up >= to) head = at;
  }
  const referent = referents.ofChain(chain);
  const beside = nounsBeside(tree, { from, to, head }).filter((noun) => describeAs(referent, tree, noun));
  const outer = headOf(tree, head);
  const joined = outer !== null && beside.includes(outer) && !isRelation(tree, head, 'appos');
  const place: NamePlace = { referent, head: joined ? outer : head };
  for (let at = from; at < to; at += 1) walk.known.set(at, referent);
  for (const noun of beside) walk.known.set(noun, referent);
  walk.names.set(head, place);
}

function visit(walk: Walk, at: number): void {
  const name = walk.names.get(at);
  if (name) {
    note(walk, name.referent, { head: name.head, form: 'NAME', word: '' });
    walk.known.set(at, name.referent);
    noteGroup(walk, at);
  } else if (walk.tree.tokens[at]?.upos === 'PRON') visitPronoun(walk, at);
  else if (!walk.known.has(at)) visitNoun(walk, at);
}
