import { dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { subjectEntities } from './arguments.ts';
import type { Argument, Clause } from './clause.ts';
import type { RuleInput } from './rule.ts';
import { possessorOf } from './tree-phrase.ts';

/** Whom the items of a list after a colon are said of: "Norrland plans to: – open a mine; – close a mill". */
export interface ListHead {
  /** Chains of the subjects. */
  readonly chains: readonly number[];
  /** Beginning of each item's predicate: "plan to"; null where the items stand for themselves. */
  readonly lead: string | null;
}

const BULLET = /^(?:[-•*–—‣▪◦·]|\d{1,2}[.)])$/u;
/** Nouns of intention, with their verb. */
const INTENT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    intent: 'intend',
    intention: 'intend',
    plan: 'plan',
    aim: 'aim',
    goal: 'aim',
    effort: 'try',
    promise: 'promise',
    pledge: 'pledge',
    vow: 'vow',
    decision: 'decide',
    attempt: 'try',
  }),
);

/** Reads whom a sentence that ends with a colon says something of; null where it opens no list. */
export function listHeadOf(input: RuleInput): ListHead | null {
  const { view, clauses } = input;
  const { tokens, tree } = view;
  if (!tree || tokens.at(-1)?.text !== ':') return null;
  const to = tokens.at(-2)?.lemma === 'to' ? tokens.length - 2 : null;
  const noun = to === null ? null : to - 1;
  const verb = noun === null ? undefined : INTENT.get(tokens[noun]?.lemma ?? '');
  if (noun !== null && verb !== undefined) {
    const owner = possessorOf({ view, tree }, noun);
    if (owner !== null) return { chains: [owner], lead: `${verb} to` };
  }
  const clause = clauses.findLast((each) => subjectEntities(input, each).length > 0);
  if (!clause) return null;
  const chains = subjectEntities(input, clause).map(({ chain }) => chain);
  return { chains, lead: to === null ? null : `${clause.verb.lemma} to` };
}

/** Tells whether a sentence is an item of a list. */
export function isListItem({ view }: Pick<RuleInput, 'view'>): boolean {
  return BULLET.test(view.tokens[0]?.text ?? '');
}

/** Gives the verbs of an item that have no subject the one of the list. */
export function withListSubject(
  clauses: readonly Clause[],
  tree: Tree,
  { chains, lead }: ListHead,
): readonly Clause[] {
  return clauses.map((clause) =>
    clause.subjects.length > 0 || !opensItem(tree, clause.verb.main)
      ? clause
      : {
          ...clause,
          subjects: chains.map((chain) => unsaid(chain, clause)),
          subjectBy: 'controlled',
          lead,
          alone: true,
        },
  );
}

/** The item's own verb, or one joined to it, without a subject. */
function opensItem(tree: Tree, verb: number): boolean {
  const head = headOf(tree, verb);
  if (dependents(tree, verb, 'nsubj', 'csubj', 'expl').length > 0) return false;
  return head === null || (isRelation(tree, verb, 'conj') && opensItem(tree, head));
}

/** A subject that stands in another sentence: no token of this one. */
function unsaid(chain: number, { verb }: Clause): Argument {
  const { from, main } = verb;
  const phrase = {
    kind: 'NP',
    from,
    to: from,
    head: main,
    chain,
    possessor: null,
    adjectival: false,
  } as const;
  return { phrase, ofs: [], from, to: from };
}
