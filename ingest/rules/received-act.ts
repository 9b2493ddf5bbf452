import { COMES_FROM } from '../lexicon/act-nouns.ts';
import { verbOfNoun } from '../lexicon/nominalisations.ts';
import { quoteOf, subjectEntities } from '../stages/06-claims/arguments.ts';
import type { Clause } from '../stages/06-claims/clause.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { caseOf, coordinated, treeArgument } from '../stages/06-claims/tree-phrase.ts';
import { dependents, type Tree } from '../tree.ts';

const CONFIDENCE = 0.75;

/** Verbs whose subject is whom the act of their object is done to. */
const GETTING =
  /^(?:face|draw|receive|get|win|earn|attract|encounter|gain|secure|snag|land|enjoy|have|meet|suffer)$/u;

/** Nouns for what one gets of somebody: "won the endorsement of X". */
const GIVEN = /^(?:endorsement|backing|support|praise|criticism|approval|blessing|recognition)$/u;

/** Reads who does what somebody gets: "faces opposition from X", "won the endorsement of X". */
export const receivedAct: ClaimRule = {
  name: 'received-act',
  example: 'Norrland Steel faced criticism from Ada Brandt.',
  yields: 'Ada Brandt | criticise | Norrland Steel',
  needs: 'parse',
  apply: (input) => {
    const { tree } = input.view;
    return tree ? input.clauses.flatMap((clause) => claimsOf(input, tree, clause)) : [];
  },
};

const WORDS: ReadonlyMap<string, string> = new Map([
  ['backing', 'back'],
  ['blessing', 'bless'],
]);

function claimsOf(input: RuleInput, tree: Tree, clause: Clause): readonly RawClaim[] {
  const { verb, objects } = clause;
  const noun = objects[0]?.phrase.head;
  if (noun === undefined || verb.passive || verb.copula || !GETTING.test(verb.lemma)) return [];
  if (clause.lead !== null || dependents(tree, verb.main, 'advmod', 'det').some((at) => isNo(tree, at)))
    return [];
  if (dependents(tree, noun, 'det', 'amod').some((at) => isNo(tree, at))) return [];
  const lemma = tree.tokens[noun]?.lemma ?? '';
  const words = WORDS.get(lemma) ?? verbOfNoun(lemma);
  if (words === null) return [];
  const givers = dependents(tree, noun, 'nmod').filter((child) => {
    const link = caseOf(tree, child)?.word;
    return (link === 'from' && COMES_FROM.test(lemma)) || (link === 'of' && GIVEN.test(lemma));
  });
  return givers
    .flatMap((giver) => coordinated(tree, giver))
    .flatMap((head) => {
      const { phrase, to } = treeArgument({ view: input.view, tree }, head);
      const { chain } = phrase;
      if (chain === null) return [];
      return subjectEntities(input, clause).flatMap((subject) =>
        subject.chain === chain || subject.weight < 0.8
          ? []
          : [
              {
                subject: chain,
                words,
                predicate: { from: noun, to: noun + 1 },
                object: { kind: 'ENTITY' as const, chain: subject.chain },
                valueText: null,
                quote: quoteOf(clause, to),
                clause,
                qualifiers: [],
                confidence: subject.weight * CONFIDENCE,
              },
            ],
      );
    });
}

const isNo = (tree: Tree, at: number) =>
  /^(?:not|never|no|little|any|n't|n’t)$/u.test(tree.tokens[at]?.lemma ?? '');
