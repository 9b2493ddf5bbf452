import type { MentionDraft } from '../drafts.ts';
import { mentionAt } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import {
  caseOf,
  chainOf,
  coordinated,
  type Place,
  possessorOf,
  treePhrase,
} from '../stages/06-claims/tree-phrase.ts';
import { dependents, headOf, isRelation, type Tree } from '../tree.ts';
import { apposition } from './apposition.ts';

const CONFIDENCE = 0.75;

/** What a named thing is to the one whose it is; a member is an organisation’s. */
const TIES = /^(?:member|ally|neighbou?r|rival|partner|supplier|client|customer|subsidiary)$/u;

/** Reads whose member or ally a named thing is: "NATO’s members, such as X", "the EU member X", "its allies, including X". */
export const groupMember: ClaimRule = {
  name: 'group-member',
  example: 'The Harbour Union’s members, including Sweden and Norway, voted.',
  yields: 'Sweden | be-part-of | Harbour Union',
  needs: 'parse',
  apply: (input) => {
    const { view } = input;
    const { tree } = view;
    if (!tree) return [];
    return tree.tokens.flatMap(({ lemma, upos }, at) =>
      upos === 'NOUN' && TIES.test(lemma) && !isPast(tree, at) ? claimsAt(input, { view, tree }, at) : [],
    );
  },
};

/** "former members", "possible allies": they are none. */
const isPast = (tree: Tree, at: number) =>
  dependents(tree, at, 'amod', 'compound').some((child) =>
    /^(?:former|ex|one-time|onetime|erstwhile|past|founding|potential|possible|prospective|aspiring|would-be|future|non|other|likely|so-called)$/u.test(
      tree.tokens[child]?.lemma ?? '',
    ),
  );

function claimsAt(input: RuleInput, place: Place, at: number): readonly RawClaim[] {
  const { view, tree } = place;
  const owner = ownerOf(place, at);
  if (owner === null) return [];
  const noun = tree.tokens[at]?.lemma ?? '';
  if (noun === 'member' && input.chains[owner.chain]?.kind !== 'ORGANISATION') return [];
  const known = apposition.apply(input);
  return namedBeside(place, at).flatMap((head) => {
    const named = mentionAt(view, head);
    if (named?.form !== 'NAME' || named.chain === owner.chain) return [];
    // "X, an ally of Y,": that rule reads it, too.
    const twice = known.some(
      ({ subject, object }) =>
        subject === named.chain && object.kind === 'ENTITY' && object.chain === owner.chain,
    );
    if (twice) return [];
    // "board member": of its board, and no part of it.
    const [before] = dependents(tree, at, 'compound').filter((child) => !mentionAt(view, child));
    const words = before === undefined ? noun : `${tree.tokens[before]?.text.toLowerCase()} ${noun}`;
    return [claim(at, words, owner, named)];
  });
}

interface Owner {
  readonly chain: number;
  readonly from: number;
  readonly to: number;
  readonly certainty: number;
}

/** "X’s members", "the X members", "members of X", "its members". */
function ownerOf(place: Place, at: number): Owner | null {
  const { view, tree } = place;
  const heads = dependents(tree, at, 'nmod:poss', 'compound', 'nmod:desc', 'amod');
  const behind = dependents(tree, at, 'nmod').filter((child) => caseOf(tree, child)?.word === 'of');
  for (const head of [...heads, ...behind]) {
    const mention = mentionAt(view, head);
    const chain = mention?.form === 'DEMONYM' ? mention.chain : chainOf(place, head);
    if (mention && chain !== null) return { chain, ...spanOf(mention), certainty: mention.certainty };
  }
  // "X, whose members include": the noun that the relative clause hangs on.
  const whose = dependents(tree, at, 'nmod:poss').some((child) => tree.tokens[child]?.lemma === 'whose');
  const chain = whose ? possessorOf(place, at) : null;
  const named = view.mentions.findLast((mention) => mention.chain === chain && mention.to <= at);
  return chain !== null && named ? { chain, ...spanOf(named), certainty: 1 } : null;
}

const spanOf = ({ from, to }: MentionDraft) => ({ from, to });

const SUCH_AS = /^(?:including|like|such as)$/u;

/** The names set beside the noun: as examples, between commas, right behind it, or as what the members "include". */
function namedBeside({ view, tree }: Place, at: number): readonly number[] {
  const plural = tree.tokens[at]?.features.includes('Number=Plur') === true;
  const examples = dependents(tree, at, 'nmod', 'appos').filter((child) => {
    if (child < at) return false;
    const link = caseOf(tree, child)?.word;
    return link === undefined ? isRelation(tree, child, 'appos') : plural && SUCH_AS.test(link);
  });
  const verb = plural && isRelation(tree, at, 'nsubj') ? headOf(tree, at) : null;
  const included =
    verb !== null && tree.tokens[verb]?.lemma === 'include' && dependents(tree, verb, 'aux').length === 0
      ? dependents(tree, verb, 'obj')
      : [];
  // "NATO member Norland": the name follows at once, and the noun may hang on it.
  const next = mentionAt(view, at + 1);
  const follows = !plural && next?.form === 'NAME' && next.from === at + 1;
  const found = [...examples, ...included].flatMap((head) => coordinated(tree, head));
  const host = isRelation(tree, at, 'appos') && !plural ? hostOf({ view, tree }, at) : null;
  return [
    ...new Set([...found, ...(follows ? [at + 1] : []), ...(host !== null && host < at ? [host] : [])]),
  ];
}

/** The name right before the comma that opens the phrase: what stands farther off may be meant, or not. */
function hostOf({ view, tree }: Place, at: number): number | null {
  const host = headOf(tree, at);
  const named = host === null ? undefined : mentionAt(view, host);
  const { from } = treePhrase({ view, tree }, at);
  return named !== undefined && named.to === from - 1 ? host : null;
}

function claim(at: number, noun: string, owner: Owner, named: MentionDraft): RawClaim {
  return {
    subject: named.chain,
    words: `be ${noun} of`,
    predicate: { from: at, to: at + 1 },
    object: { kind: 'ENTITY', chain: owner.chain },
    valueText: null,
    quote: { from: Math.min(owner.from, named.from, at), to: Math.max(owner.to, named.to, at + 1) },
    clause: null,
    qualifiers: [],
    confidence: CONFIDENCE * owner.certainty,
  };
}
