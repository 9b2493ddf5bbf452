import { kindOfNoun } from '../../lexicon/noun-kinds.ts';
import { dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { phraseTop, subjectOfClause } from './phrase-tree.ts';
import type { Referent } from './referent.ts';
import { definiteNoun } from './tree-nominals.ts';
import type { Walk } from './walk.ts';

/** How sure it is that a later "these meetings" are those of who was said to hold meetings. */
const CERTAINTY = 0.7;

/** Verbs whose object is their subject's: made, held, begun or owned by it. */
const OWNING =
  /^(?:adopt|announce|approve|arrange|assemble|begin|buy|build|carry|complete|conduct|convene|create|design|develop|draft|enact|establish|file|form|found|have|hold|host|impose|introduce|issue|launch|mount|offer|open|operate|order|organi[sz]e|own|pass|plan|present|produce|propose|publish|release|roll|run|set|sign|stage|start|submit|undertake|unveil|wage|write)$/u;

/** Things, beside policies, by which their owner speaks or acts: what they say and bring about is his doing. */
const ACTING =
  /^(?:meeting|talk|session|conference|summit|hearing|statement|report|letter|announcement|message|declaration|proposal|sanction|tax|tariff|order|decision|drive|offensive|operation|investigation|review|inquiry|lawsuit|complaint|petition|project|document|resolution|ban|ruling|study|survey)$/u;
/** What a thing does by itself: it ends, grows or fails without its owner. */
const BY_ITSELF =
  /^(?:be|become|begin|come|continue|cost|end|expire|fail|fall|follow|get|go|happen|have|last|occur|pass|remain|rise|run|seem|stand|start|stay|take|work)$/u;

/**
 * Remembers whose a thing without a name is, when it is first spoken of: "Halvek convened two meetings", "Halvek’s
 * meetings". What persons have is not followed: their things do not act for them.
 */
export function noteOwner(walk: Walk, referent: Referent, at: number): void {
  const { tree } = walk;
  const owner = walk.known.get(possessorOf(tree, at) ?? -1) ?? subjectThatOwns(walk, at);
  if (owner?.chain == null || (owner.kind !== 'ORGANISATION' && owner.kind !== 'PLACE')) return;
  referent.owner = owner.chain;
}

function possessorOf(tree: Tree, at: number): number | null {
  return dependents(tree, at, 'nmod:poss')[0] ?? null;
}

function subjectThatOwns({ tree, known }: Walk, at: number): Referent | undefined {
  const top = phraseTop(tree, at);
  const verb = isRelation(tree, top, 'obj') ? headOf(tree, top) : null;
  if (verb === null || !OWNING.test(tree.tokens[verb]?.lemma ?? '')) return undefined;
  if (dependents(tree, verb, 'advmod').some((word) => tree.tokens[word]?.lemma === 'not')) return undefined;
  const subject = subjectOfClause(tree, verb);
  return subject === null ? undefined : known.get(subject);
}

/** Says whose "these meetings" are, where they are subject and the text told it. */
export function bridge(walk: Walk, referent: Referent, at: number): void {
  const { tree, sentence, table } = walk;
  if (referent.owner === null || !isRelation(tree, at, 'nsubj') || isRelation(tree, at, 'nsubj:pass')) return;
  const verb = tree.tokens[headOf(tree, at) ?? -1]?.lemma ?? '';
  const noun = (tree.tokens[at]?.lemma ?? '').toLowerCase();
  if (!(ACTING.test(noun) || kindOfNoun(noun) === 'POLICY') || BY_ITSELF.test(verb)) return;
  if (definiteNoun({ tree, sentence, head: at }) === null || isOther(tree, at)) return;
  table.owned.push({ sentence, head: at, chain: referent.owner, certainty: CERTAINTY });
}

/** "the other meetings", "the first plan": not the ones spoken of. */
function isOther(tree: Tree, at: number): boolean {
  return dependents(tree, at, 'amod', 'compound', 'nmod:poss').some(
    (child) => !/^(?:latest|new|same|whole|entire|two|three|both)$/u.test(tree.tokens[child]?.lemma ?? ''),
  );
}
