import { dependents } from '../../tree.ts';
import { mentionAt } from './chunk.ts';
import type { Argument } from './clause.ts';
import { caseOf, type Place, treeArgument } from './tree-phrase.ts';

/** "is taking on Ada Brandt": the parser may see a phrase of time or place in a name right behind a particle. */
export function behindParticle({ view, tree }: Place, main: number): number | null {
  const particle = dependents(tree, main, 'compound:prt').find((at) => at === main + 1);
  const name = dependents(tree, main, 'obl').find((at) => caseOf(tree, at) === null && at > main);
  if (particle === undefined || name === undefined) return null;
  return mentionAt(view, name)?.form === 'NAME' && (tree.spans[name]?.from ?? name) === particle + 1
    ? name
    : null;
}

/** "will face challenger Ada Brandt": a bare noun right before a person's name is a title, and no object beside it. */
export function withoutTitle({ view, tree }: Place, objects: readonly number[]): readonly number[] {
  const [title = -1, name = -1] = objects;
  const named = mentionAt(view, name);
  const isTitle =
    tree.tokens[title]?.upos === 'NOUN' &&
    dependents(tree, title, 'det', 'nmod:poss').length === 0 &&
    named?.form === 'NAME' &&
    named.from === title + 1 &&
    view.chainKinds[named.chain] === 'PERSON';
  return isTitle ? objects.slice(1) : objects;
}

/** "makes most of its phones there", "takes much of its support": the parser may hang what it is most of as no part of it. */
export function shareOf(place: Place, main: number, some: number): Argument | null {
  const { tree } = place;
  if (!/^(?:most|many|more|some|all|half|much|several|few|part)$/u.test(tree.tokens[some]?.lemma ?? ''))
    return null;
  const of = [...dependents(tree, main, 'obl'), ...dependents(tree, some, 'obl')].find((at) => {
    const link = caseOf(tree, at);
    return link?.word === 'of' && link.at === some + 1;
  });
  if (of === undefined) return null;
  const { phrase } = treeArgument(place, some);
  const { to, extendedTo } = treeArgument(place, of);
  const more = extendedTo === undefined ? {} : { extendedTo };
  return { phrase: { ...phrase, adjectival: false, to }, ofs: [], from: phrase.from, to, ...more };
}
