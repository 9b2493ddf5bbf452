import { setPhrase } from '../lexicon/set-phrases.ts';
import { quoteOf, type SubjectEntity, subjectEntities } from '../stages/06-claims/arguments.ts';
import type { Clause } from '../stages/06-claims/clause.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { caseOf, coordinated, treeArgument } from '../stages/06-claims/tree-phrase.ts';
import { dependents, headOf, isRelation, type Tree } from '../tree.ts';

const CONFIDENCE = 0.7;

/** Reads a set phrase between a clause and a name: "in line with X", "in support of X", "with the help of X". */
export const setPhraseRule: ClaimRule = {
  name: 'set-phrase',
  example: 'Norrland Steel closed the mine in violation of the Clean Coast Act.',
  yields: 'Norrland Steel | violate | Clean Coast Act',
  needs: 'parse',
  apply: (input) => {
    const { tree } = input.view;
    if (!tree) return [];
    return tree.tokens.flatMap(({ upos }, at) => (upos === 'NOUN' ? claimsAt(input, tree, at) : []));
  },
};

function claimsAt(input: RuleInput, tree: Tree, noun: number): readonly RawClaim[] {
  const { view } = input;
  const first = caseOf(tree, noun)?.word;
  const clause = first === undefined ? undefined : clauseOver(input, tree, noun);
  if (first === undefined || !clause || dependents(tree, noun, 'nmod:poss').length > 0) return [];
  return dependents(tree, noun, 'nmod').flatMap((other) => {
    const found = setPhrase(first, tree.tokens[noun]?.lemma ?? '', caseOf(tree, other)?.word ?? '');
    if (!found) return [];
    const arguments_ = coordinated(tree, other).map((head) => treeArgument({ view, tree }, head));
    return arguments_.flatMap(({ phrase: { chain }, to }) =>
      chain === null
        ? []
        : subjectEntities(input, clause).flatMap((subject) => {
            if (chain === subject.chain) return [];
            const [who, whom] = found.reversed ? [chain, subject.chain] : [subject.chain, chain];
            return [claim(clause, subject, { who, whom, words: found.words, noun, to })];
          }),
    );
  });
}

/** The clause whose verb the phrase hangs on, through nouns: "launched a campaign in line with the Act". */
function clauseOver({ clauses }: RuleInput, tree: Tree, noun: number): Clause | undefined {
  for (let at: number | null = noun; at !== null; at = headOf(tree, at)) {
    const main = at;
    const found = clauses.find(({ verb }) => verb.main === main);
    if (found) return found.verb.main > noun ? undefined : found;
    // In a subject or a possessor it says something of that, and nothing of who acts.
    if (isRelation(tree, at, 'nsubj', 'nmod:poss') && at !== noun) return undefined;
  }
  return undefined;
}

function claim(
  clause: Clause,
  subject: SubjectEntity,
  {
    who,
    whom,
    words,
    noun,
    to,
  }: {
    readonly who: number;
    readonly whom: number;
    readonly words: string;
    readonly noun: number;
    readonly to: number;
  },
): RawClaim {
  return {
    subject: who,
    words,
    predicate: { from: noun - 1, to: noun + 1 },
    object: { kind: 'ENTITY', chain: whom },
    valueText: null,
    quote: quoteOf(clause, to),
    clause,
    qualifiers: [],
    confidence: subject.weight * CONFIDENCE,
  };
}
