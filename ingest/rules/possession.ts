import type { EntityKind } from '../../src/domain/entity.ts';
import { readValue } from '../stages/06-claims/arguments.ts';
import { mentionAt } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { chainOf } from '../stages/06-claims/tree-phrase.ts';
import { dependents, isRelation } from '../tree.ts';

const CONFIDENCE = 0.7;

/** What a possessive says of two kinds of things: an organisation’s organisation is part of it, a person is from a place, everything else it has. */
const RELATIONS: Readonly<Partial<Record<`${EntityKind} ${EntityKind}`, 'part' | 'have' | 'from'>>> = {
  'ORGANISATION ORGANISATION': 'part',
  'ORGANISATION POLICY': 'have',
  'PLACE POLICY': 'have',
  'PERSON POLICY': 'have',
  'PLACE PLACE': 'part',
  'PLACE PERSON': 'from',
};

/** Reads a named thing that somebody is said to have: "X’s Clean Coast campaign", "Y’s Party Committee". */
export const possession: ClaimRule = {
  name: 'possession',
  example: 'Ostmark’s Clean Coast Act worried the unions.',
  yields: 'Ostmark | have | Clean Coast Act',
  needs: 'parse',
  apply: (input) => {
    const { view } = input;
    const { tree } = view;
    if (!tree) return [];
    return view.tokens.flatMap((_, owner) => {
      const thing = tree.tokens[owner]?.head ?? -1;
      const possessive = thing >= 0 && isRelation(tree, owner, 'nmod:poss');
      return possessive ? [...claimOf(input, owner, thing), ...ownedThing(input, owner, thing)] : [];
    });
  },
};

const WORDS = { part: 'be part of', have: 'have', from: 'be from' } as const;

function claimOf(input: RuleInput, owner: number, thing: number): readonly RawClaim[] {
  const { view, chains } = input;
  const { tree } = view;
  if (!tree) return [];
  const whose = chainOf({ view, tree }, owner);
  const what = chainOf({ view, tree }, thing);
  const named = mentionAt(view, thing)?.form === 'NAME' || mentionAt(view, thing - 1)?.form === 'NAME';
  if (whose === null || what === null || whose === what || !named) return [];
  const relation = RELATIONS[`${chains[whose]?.kind ?? 'PLACE'} ${chains[what]?.kind ?? 'PERSON'}`];
  if (!relation) return [];
  // "Ostmark’s President Ada Brandt" holds an office there, and need not be from there.
  if (relation === 'from' && view.tokens[(mentionAt(view, thing)?.from ?? thing) - 1]?.lemma !== "'s")
    return [];
  const part = relation !== 'have';
  return [
    {
      subject: part ? what : whose,
      words: WORDS[relation],
      predicate: { from: owner, to: thing + 1 },
      object: { kind: 'ENTITY', chain: part ? whose : what },
      valueText: null,
      quote: { from: tree.spans[owner]?.from ?? owner, to: thing + 1 },
      clause: null,
      qualifiers: [],
      confidence: CONFIDENCE,
    },
  ];
}

/** What one has by being, doing or holding something over time; the adjective says how it is. */
const HELD =
  /^(?:record|policy|experience|background|fundraising|staff|credential|popularity|majority|deficit|debt|surplus|stockpile|arsenal|fleet|workforce|fortune|wealth|network|portfolio|empire|reputation|stance|view|server|temperament|style|organi[sz]ation|infrastructure)$/u;
const SUPERLATIVE = /^(?:\p{L}{3,}est|worst|best|top|main|leading)$/u;
/** Adjectives of what is not, or not yet, had. */
const NOT_HAD =
  /^(?:future|possible|potential|proposed|planned|alleged|supposed|so-called|next|former|old|own|hoped-for|would-be|past|previous|rumou?red|projected|other|same|first|second|entire|whole)$/u;

/** "X’s thin voting record": a thing that everybody may have, of which an adjective says how X’s is. */
function ownedThing(input: RuleInput, owner: number, thing: number): readonly RawClaim[] {
  const { view } = input;
  const { tree } = view;
  if (!tree || mentionAt(view, thing) || !HELD.test(view.tokens[thing]?.lemma ?? '')) return [];
  const subject = chainOf({ view, tree }, owner);
  const parts = [thing, ...dependents(tree, thing, 'compound')];
  const adjectives = parts
    .flatMap((part) => dependents(tree, part, 'amod'))
    .filter((at) => at > owner && at < thing);
  const told = adjectives.some((at) => view.tokens[at]?.upos === 'ADJ');
  // "Ostmark’s largest fleet": one of several, which somebody else may have.
  if (adjectives.some((at) => SUPERLATIVE.test(view.tokens[at]?.text ?? ''))) return [];
  if (subject === null || !told || adjectives.some((at) => NOT_HAD.test(view.tokens[at]?.lemma ?? '')))
    return [];
  const start = tree.spans[owner]?.to ?? owner + 1;
  const value = start < thing ? readValue(input, { from: start, to: thing + 1 }) : null;
  if (!value) return [];
  return [
    {
      subject,
      words: 'have',
      predicate: { from: owner, to: thing + 1 },
      ...value,
      quote: { from: tree.spans[owner]?.from ?? owner, to: thing + 1 },
      clause: null,
      qualifiers: [],
      confidence: CONFIDENCE,
    },
  ];
}
