import { dependents } from '../../tree.ts';
import type { SentenceView } from './chunk.ts';
import type { Argument } from './clause.ts';

/** Words for a party's people that name the party where nothing narrows them. */
const PEOPLE = /^(?:Republicans|Democrats|Tories|Conservatives|Socialists|Liberals|Greens|Nationalists)$/u;
const SOME = /^(?:some|many|most|few|several|other)$/iu;

/** Tells whether words are some of a body's people or groups, who do not act for it: "establishment Democrats", "some Tories", "two outside Halvek groups". */
export function isFaction({ tree, tokens, chainKinds }: SentenceView, { phrase }: Argument): boolean {
  const { chain, possessor, head } = phrase;
  if (!tree || chainKinds[chain ?? possessor ?? -1] !== 'ORGANISATION') return false;
  if (chain === null) return dependents(tree, head, 'nummod').length > 0;
  if (!PEOPLE.test(tokens[head]?.text ?? '')) return false;
  return (
    dependents(tree, head, 'amod').length > 0 ||
    dependents(tree, head, 'det').some((at) => SOME.test(tree.tokens[at]?.text ?? ''))
  );
}
