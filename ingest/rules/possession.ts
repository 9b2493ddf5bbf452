import type { EntityKind } from '../../src/domain/entity.ts';
import { mentionAt } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { chainOf } from '../stages/06-claims/tree-phrase.ts';
import { dependents } from '../tree.ts';

const CONFIDENCE = 0.7;

/** What a possessive says of two kinds of things: an organisation’s organisation is part of it, everything else it has. */
const RELATIONS: Readonly<Partial<Record<`${EntityKind} ${EntityKind}`, 'part' | 'have'>>> = {
  'ORGANISATION ORGANISATION': 'part',
  'ORGANISATION POLICY': 'have',
  'PLACE POLICY': 'have',
  'PERSON POLICY': 'have',
  'PLACE PLACE': 'part',
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
      const possessive = thing >= 0 && dependents(tree, thing, 'nmod:poss').includes(owner);
      return possessive ? claimOf(input, owner, thing) : [];
    });
  },
};

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
  const part = relation === 'part';
  return [
    {
      subject: part ? what : whose,
      words: part ? 'be part of' : 'have',
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
