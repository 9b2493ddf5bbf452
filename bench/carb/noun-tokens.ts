import { mentionAt, type SentenceView } from '../../ingest/stages/06-claims/chunk.ts';
import { dependent, dependents, isRelation, type Tree } from '../../ingest/tree.ts';

/** A parsed sentence. */
export interface Parsed {
  readonly view: SentenceView;
  readonly tree: Tree;
}

/** What hangs on a noun and is said by other triples, or belongs to its clause. */
const APART = [
  'conj',
  'acl:relcl',
  'appos',
  'parataxis',
  'case',
  'mark',
  'cop',
  'nsubj',
  'aux',
  'advcl',
  'discourse',
];

/** Returns the tokens of a noun with what completes it: remarks and the nouns joined to it left out, its name whole. */
export function nounTokens({ view, tree }: Parsed, head: number): readonly number[] {
  const own = subtree(tree, head, (child) => isApart(tree, head, child));
  const cop = dependent(tree, head, 'cop') ?? -1;
  const after = cop < head ? own.filter((at) => at > cop) : own;
  const name = mentionAt(view, head);
  return name ? inOrder([...trim(tree, after), ...range(name.from, name.to)]) : trim(tree, after);
}

function isApart(tree: Tree, head: number, child: number): boolean {
  const text = tree.tokens[child]?.text ?? '';
  if (isRelation(tree, child, 'case') && /^['’]s?$/u.test(text)) return isRelation(tree, head, 'nmod:poss');
  if (isRelation(tree, child, 'cc')) return !isRelation(tree, head, 'obl');
  // "Ada Brandt, born in Drovna": a remark; "a plan aimed at growth" is one thing.
  if (isRelation(tree, child, 'acl') && tree.tokens[tree.spans[child]?.from ?? child]?.text === ',')
    return true;
  if (isRelation(tree, child, 'punct') && !/["“”‘’()%$]/u.test(text))
    return dependents(tree, head, 'conj').length > 0 || child + 1 >= (tree.spans[head]?.to ?? 0);
  return isRelation(tree, child, ...APART);
}

/** Returns the tokens under a token, itself included, without some dependents and what hangs on them. */
export function subtree(
  tree: Tree,
  at: number,
  leave: (child: number) => boolean = () => false,
): readonly number[] {
  const children = (tree.children[at] ?? []).filter((child) => !leave(child));
  return inOrder([at, ...children.flatMap((child) => subtree(tree, child))]);
}

/** Leaves out signs at either end. */
export function trim(tree: Tree, tokens: readonly number[]): readonly number[] {
  const isWord = (at: number) => !/^[.,;:—–-]+$/u.test(tree.tokens[at]?.text ?? '');
  const from = tokens.findIndex(isWord);
  return from < 0 ? [] : tokens.slice(from, tokens.findLastIndex(isWord) + 1);
}

/** Returns the numbers from one up to, not including, another. */
export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);

/** Returns tokens in order of the text, each once. */
export const inOrder = (tokens: readonly number[]): readonly number[] =>
  [...new Set(tokens)].sort((a, b) => a - b);
