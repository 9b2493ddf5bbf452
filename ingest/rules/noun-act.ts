import { verbOfNoun } from '../lexicon/nominalisations.ts';
import { objectOf } from '../stages/06-claims/arguments.ts';
import { entitySpan } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import {
  caseOf,
  coordinated,
  type Place,
  possessorOf,
  treeArgument,
} from '../stages/06-claims/tree-phrase.ts';
import { dependents } from '../tree.ts';

/** The noun says what is done, but not whether it was: less sure than a clause. */
const CONFIDENCE = { entity: 0.7, value: 0.55 };

/** Reads a noun that names an act, with who does it and to what: "X’s acquisition of Y", "the use of X by Y". */
export const nounAct: ClaimRule = {
  name: 'noun-act',
  example: 'Norrland Steel’s acquisition of Kestrel Motors worried the unions.',
  yields: 'Norrland Steel | acquire | Kestrel Motors',
  needs: 'parse',
  apply: (input) => {
    const { view } = input;
    const { tree } = view;
    if (!tree) return [];
    return view.tokens.flatMap(({ upos, lemma }, at) => {
      const verb = upos === 'NOUN' ? verbOfNoun(lemma) : null;
      return verb === null ? [] : claimsOf(input, { view, tree }, at, verb);
    });
  },
};

function claimsOf(input: RuleInput, place: Place, at: number, verb: string): readonly RawClaim[] {
  const { tree } = place;
  const phrases = dependents(tree, at, 'nmod').filter((child) => child > at);
  const by = phrases.find((child) => caseOf(tree, child)?.word === 'by');
  const of = phrases.find((child) => caseOf(tree, child)?.word === 'of');
  const agent = by === undefined ? possessorOf(place, at) : treeArgument(place, by).phrase.chain;
  if (agent === null || of === undefined) return [];
  const from = entitySpan(place.view, at, agent);
  return coordinated(tree, of).flatMap((head) => {
    const argument = treeArgument(place, head);
    const whole =
      argument.phrase.chain === null ? { ...argument, to: argument.extendedTo ?? argument.to } : argument;
    const object = objectOf(input, whole);
    if (!object) return [];
    const end = by === undefined ? whole.to : Math.max(whole.to, treeArgument(place, by).to);
    return [
      {
        subject: agent,
        words: verb,
        predicate: { from: at, to: at + 1 },
        ...object,
        quote: { from: Math.min(from, at), to: end },
        clause: null,
        qualifiers: [],
        confidence: object.object.kind === 'ENTITY' ? CONFIDENCE.entity : CONFIDENCE.value,
      },
    ];
  });
}
