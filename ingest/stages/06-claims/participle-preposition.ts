import { dependent, isRelation, type Tree } from '../../tree.ts';

/** Participles that stand for prepositions: "compared to", "considering". */
const PREPOSITION =
  /^(?:compared|considering|given|regarding|concerning|depending|including|following|judging|owing|barring|excluding|pending|according|assuming|granted|notwithstanding)$/iu;

/** Tells whether a participle is no verb of anybody's: "compared to last year", "considering the cost". */
export function isPreposition(tree: Tree, at: number): boolean {
  return (
    PREPOSITION.test(tree.tokens[at]?.text ?? '') &&
    isRelation(tree, at, 'advcl', 'acl', 'obl', 'case', 'mark') &&
    !isRelation(tree, at, 'acl:relcl') &&
    dependent(tree, at, 'aux', 'nsubj', 'mark') === null
  );
}
