import { hyphenatedAct } from '../lexicon/hyphenated-acts.ts';
import { mentionAt } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { treePhrase } from '../stages/06-claims/tree-phrase.ts';
import { headOf, isRelation } from '../tree.ts';

const CONFIDENCE = 0.8;

/** Reads a name inside a hyphenated participle before a name: "the Norland-backed Kestrel Front", "the Tarsk-based Halvek". */
export const hyphenatedActRule: ClaimRule = {
  name: 'hyphenated-act',
  example: 'Ada Brandt advises Sweden-based Norrland Steel.',
  yields: 'Norrland Steel | be-based-in | Sweden',
  needs: 'parse',
  apply: (input) => input.view.tokens.flatMap((_, at) => claimsAt(input, at)),
};

function claimsAt({ view }: RuleInput, at: number): readonly RawClaim[] {
  const { tree, tokens } = view;
  const act = hyphenatedAct(tokens[at]?.text ?? '');
  const name = act ? mentionAt(view, at) : undefined;
  if (!tree || !act || name?.form !== 'DEMONYM') return [];
  const head = isRelation(tree, at, 'amod', 'compound', 'nmod', 'flat', 'acl') ? headOf(tree, at) : null;
  const noun = head === null || head < at ? null : treePhrase({ view, tree }, head);
  const chain = noun?.chain ?? null;
  if (noun === null || chain === null || chain === name.chain) return [];
  const [subject, object] = act.ofNoun ? [chain, name.chain] : [name.chain, chain];
  return [
    {
      subject,
      words: act.words,
      predicate: { from: at, to: at + 1 },
      object: { kind: 'ENTITY', chain: object },
      valueText: null,
      quote: { from: name.from, to: noun.to },
      clause: null,
      qualifiers: [],
      confidence: CONFIDENCE,
    },
  ];
}
