import { mentionAt } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { caseOf, chainOf, type Place } from '../stages/06-claims/tree-phrase.ts';
import { dependents } from '../tree.ts';

const CONFIDENCE = 0.7;

/** What an organisation or a person holds somewhere. */
const EVENT =
  /^(?:summit|meeting|conference|convention|congress|rally|assembly|hearing|ceremony|briefing|fundraiser|concert|exhibition|retreat|festival)$/u;

/** Reads where somebody's event is held: "the NATO summit in X", "Y’s rally in X". */
export const stagedEvent: ClaimRule = {
  name: 'staged-event',
  example: 'Delegates left the Harbour Union summit in Sweden.',
  yields: 'Harbour Union | hold summit in | Sweden',
  needs: 'parse',
  apply: (input) => {
    const { view } = input;
    const { tree } = view;
    if (!tree) return [];
    return tree.tokens.flatMap(({ upos, lemma }, at) =>
      /^(?:NOUN|PROPN)$/u.test(upos) && EVENT.test(lemma) ? claimsAt(input, { view, tree }, at) : [],
    );
  },
};

function claimsAt({ chains }: RuleInput, place: Place, at: number): readonly RawClaim[] {
  const { view, tree } = place;
  const unsure = dependents(tree, at, 'amod', 'det').some((child) =>
    /^(?:possible|proposed|planned|no|any|canceled|cancelled|potential|failed|abandoned)$/u.test(
      tree.tokens[child]?.lemma ?? '',
    ),
  );
  const owner = dependents(tree, at, 'nmod:poss', 'compound', 'nmod:desc')
    .map((child) => ({ child, chain: chainOf(place, child) }))
    .find(({ child, chain }) => {
      const kind = chain === null ? undefined : chains[chain]?.kind;
      const whole = mentionAt(view, child);
      return whole !== undefined && (kind === 'ORGANISATION' || kind === 'PERSON');
    });
  if (unsure || !owner || owner.chain === null) return [];
  const from = mentionAt(view, owner.child)?.from ?? owner.child;
  const subject = owner.chain;
  return dependents(tree, at, 'nmod').flatMap((child) => {
    const where = mentionAt(view, child);
    const link = caseOf(tree, child);
    const close = link !== null && /^(?:in|at)$/u.test(link.word) && link.at === at + 1;
    if (!close || where?.form !== 'NAME' || chains[where.chain]?.kind !== 'PLACE') return [];
    const noun = tree.tokens[at]?.lemma ?? '';
    return [
      {
        subject,
        words: `hold ${noun} ${link.word}`,
        predicate: { from: at, to: link.at + 1 },
        object: { kind: 'ENTITY' as const, chain: where.chain },
        valueText: null,
        quote: { from: Math.min(from, at), to: where.to },
        clause: null,
        qualifiers: [],
        confidence: CONFIDENCE,
      },
    ];
  });
}
