import { dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { mentionAt, type SentenceView } from './chunk.ts';

/**
 * Finds for whom persons speak when they say "we": the one body that the text gives a person an office of that speaks for
 * it ("Kestrel Motors chief executive Ada Lund", "Lund, a spokeswoman for Halvek"). Chain of the person to that of the body.
 */
export function spokenBodies(views: readonly SentenceView[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const torn = new Set<number>();
  for (const view of views) {
    const { tree, mentions, chainKinds } = view;
    if (!tree) continue;
    for (const { form, chain, from, to } of mentions) {
      if (form !== 'NAME' || chainKinds[chain] !== 'PERSON') continue;
      const body = bodyOf(view, tree, topOf(tree, from, to));
      if (body === null) continue;
      if ((found.get(chain) ?? body) !== body) torn.add(chain);
      found.set(chain, body);
    }
  }
  for (const chain of torn) found.delete(chain);
  return found;
}

/** The token of a name that the rest of it hangs on. */
function topOf(tree: Tree, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const head = headOf(tree, at);
    if (head === null || head < from || head >= to) return at;
  }
  return from;
}

/** The body whose office stands beside a name: before it, or set off behind it. */
function bodyOf(view: SentenceView, tree: Tree, name: number): number | null {
  const head = headOf(tree, name);
  const beside = ['appos', 'flat', 'compound', 'nmod:desc'];
  const nouns = [
    ...dependents(tree, name, ...beside),
    ...(head !== null && isRelation(tree, name, ...beside) ? [head] : []),
  ];
  for (const noun of nouns) {
    if (!OFFICE.test(tree.tokens[noun]?.text ?? '')) continue;
    const owners = [
      ...dependents(tree, noun, 'nmod:poss', 'compound', 'nmod'),
      ...dependents(tree, name, 'compound', 'nmod:poss'),
    ];
    for (const owner of owners) {
      const mention = mentionAt(view, owner);
      if (mention && view.chainKinds[mention.chain] === 'ORGANISATION') return mention.chain;
    }
  }
  return null;
}

/** Offices whose holder speaks for the whole body. */
const OFFICE =
  /^(?:spokes(?:man|woman|person)|executive|ceo|cfo|chair(?:man|woman|person)?|president|director|founder|co-founder|owner|head|manager|boss|secretary-general)$/iu;
