import type { Token } from '../../annotation.ts';
import type { MentionDraft } from '../../drafts.ts';
import { dependent, dependents, headOf, isRelation, makeTree, type Tree } from '../../tree.ts';
import type { ChainTable } from './chain-table.ts';

/** How sure it is that what is called after a person is a body of its own. */
const CERTAINTY = 0.9;
/** Words that may stand between the person and the body: "Brandt’s former presidential campaign". */
const BETWEEN =
  /^(?:presidential|re-election|reelection|election|gubernatorial|mayoral|congressional|senate|senatorial|primary|general|former|own|entire|new|coalition|minority|conservative|liberal|left-wing|right-wing|center-right|centre-right|military|interim|transitional|leave|\d{4})$/iu;
/** Most of them. */
const MOST = 3;

/**
 * Opens a chain for the campaign, administration or government of a person: "Brandt’s campaign", "the Lund government" are
 * bodies that act and speak, and neither the person nor, as other campaigns are, a policy. The person stays named beside it.
 */
export function linkPersonBodies(table: ChainTable): void {
  for (const mention of [...table.mentions]) {
    if (mention.form !== 'NAME' || table.chains[mention.chain]?.kind !== 'PERSON') continue;
    const tokens = table.sentences[mention.sentence]?.tokens ?? [];
    const at = bodyBehind(tokens, mention);
    if (at === null) continue;
    const noun = tokens[at]?.lemma ?? '';
    const tree = makeTree(tokens);
    if (noun === 'campaign' && (!tree || !isCampaignBody(tree, at))) continue;
    const chain = chainOf(table, `${shortName(table, mention)} ${noun}`);
    table.add(chain, 'NOMINAL', { sentence: mention.sentence, from: at, to: at + 1, certainty: CERTAINTY });
  }
}

/** Tells whether a campaign acts, speaks or is dealt with, and is no time or activity: "the campaign said", "an aide to the campaign". */
export function isCampaignBody(tree: Tree, at: number): boolean {
  const verb = headOf(tree, at);
  if (isRelation(tree, at, 'nmod:poss')) return true;
  const link = dependents(tree, at, 'case').map((mark) => tree.tokens[mark]?.lemma ?? '')[0];
  if (link !== undefined) return /^(?:for|with|from|by|to)$/u.test(link);
  if (verb === null || tree.tokens[verb]?.upos !== 'VERB' || dependent(tree, verb, 'cop') !== null)
    return false;
  const lemma = tree.tokens[verb]?.lemma ?? '';
  if (isRelation(tree, at, 'obj')) return DEALT_WITH.test(lemma);
  return isRelation(tree, at, 'nsubj') && !isRelation(tree, at, 'nsubj:pass') && !BY_ITSELF.test(lemma);
}

/** Verbs whose object is a body. */
const DEALT_WITH =
  /^(?:accuse|advise|ask|attack|call|criticize|criticise|defend|join|leave|quit|sue|tell|urge|warn)$/u;
/** What an activity does. */
const BY_ITSELF =
  /^(?:be|become|begin|come|continue|cost|end|fail|fall|focus|follow|gain|get|go|happen|last|occur|rise|seem|start|stay|take|turn|unfold|wear|work)$/u;

/** The token of the body that is called after a person named before it, or null. */
function bodyBehind(tokens: readonly Token[], { from, to }: MentionDraft): number | null {
  const isOwned = /^['’]s?$/u.test(tokens[to]?.text ?? '');
  const isThe = /^the$/iu.test(tokens[from - 1]?.text ?? '');
  if (!isOwned && !isThe) return null;
  let at = isOwned ? to + 1 : to;
  for (let steps = 0; steps < MOST && BETWEEN.test(tokens[at]?.text ?? ''); steps += 1) at += 1;
  const { text = '', upos } = tokens[at] ?? {};
  const isLast =
    !/^(?:NOUN|PROPN)$/u.test(tokens[at + 1]?.upos ?? '') && !/^[’']s?$/u.test(tokens[at + 1]?.text ?? '');
  return /^(?:campaign|administration|cabinet|government|regime)$/u.test(text) && upos === 'NOUN' && isLast
    ? at
    : null;
}

/** What the article calls a person in short: "Brandt" of "Ada Brandt"; the whole name where two words would not be cut rightly. */
function shortName(table: ChainTable, { chain }: MentionDraft): string {
  const full = table.chains[chain]?.name ?? '';
  const [short] = table.mentions
    .filter((each) => each.chain === chain && each.form === 'NAME' && full.endsWith(` ${each.exact}`))
    .map(({ exact }) => exact)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const words = full.split(' ');
  return short ?? (words.length === 2 && /^\p{Lu}\p{L}+$/u.test(words[1] ?? '') ? (words[1] ?? full) : full);
}

function chainOf(table: ChainTable, name: string): number {
  const known = table.chains.findIndex((chain) => chain.kind === 'ORGANISATION' && chain.name === name);
  return known >= 0 ? known : table.open('ORGANISATION', name, CERTAINTY);
}
