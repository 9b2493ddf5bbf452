import { isRole } from '../lexicon/roles.ts';
import { nounWords, readValue } from '../stages/06-claims/arguments.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { caseOf, chainOf, coordinated, type Place, treeArgument } from '../stages/06-claims/tree-phrase.ts';
import { dependents } from '../tree.ts';

const CONFIDENCE = { entity: 0.8, value: 0.7 };

/** What one is somebody in; a time in it may be over. */
const ROLE = /^(?:role|position|job|status|post)$/u;

/** Reads what somebody is by the role they have: "X’s role as Y’s chairwoman", "her position as head of Y". */
export const roleAs: ClaimRule = {
  name: 'role-as',
  example: 'Ada Brandt’s role as the Harbour Bank’s chairwoman drew criticism.',
  yields: 'Ada Brandt | be-chairman-of | Harbour Bank',
  needs: 'parse',
  apply: (input) => {
    const { view } = input;
    const { tree } = view;
    if (!tree) return [];
    return view.tokens.flatMap(({ lemma }, at) => {
      if (!ROLE.test(lemma)) return [];
      const [owner] = dependents(tree, at, 'nmod:poss');
      const noun = dependents(tree, at, 'nmod').find((child) => caseOf(tree, child)?.word === 'as');
      if (owner === undefined || noun === undefined || noun < at) return [];
      return coordinated(tree, owner).flatMap((each) =>
        claimsOf(input, { view, tree }, { owner: each, noun }),
      );
    });
  },
};

function claimsOf(
  input: RuleInput,
  place: Place,
  { owner, noun }: { readonly owner: number; readonly noun: number },
): readonly RawClaim[] {
  const { view, tree } = place;
  const subject = chainOf(place, owner);
  const head = view.tokens[noun];
  if (subject === null || head?.upos !== 'NOUN' || !isRole(head.lemma)) return [];
  const argument = treeArgument(place, noun);
  const [of] = argument.ofs;
  const [whose] = dependents(tree, noun, 'nmod:poss');
  const chain = of?.chain ?? (whose === undefined ? null : chainOf(place, whose));
  const object =
    chain === null
      ? readValue(input, argument)
      : { object: { kind: 'ENTITY' as const, chain }, valueText: null };
  if (!object || chain === subject) return [];
  const from = tree.spans[owner]?.from ?? owner;
  return [
    {
      subject,
      words: chain === null ? 'be' : `be ${nounWords(input, argument.phrase)} of`,
      predicate: { from: noun, to: noun + 1 },
      ...object,
      quote: { from, to: Math.max(argument.to, noun + 1) },
      clause: null,
      qualifiers: [],
      confidence: chain === null ? CONFIDENCE.value : CONFIDENCE.entity,
    },
  ];
}
