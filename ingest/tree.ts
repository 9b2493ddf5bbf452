import type { Token } from './annotation.ts';

/** A sentence's dependency tree (Universal Dependencies 2), ready to walk. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** Dependents of each token, in order of the text. */
  readonly children: readonly (readonly number[])[];
  /** First token of each subtree, and one past its last; with gaps where arcs cross. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

const made = new WeakMap<readonly Token[], Tree | null>();

/** Makes the tree of a sentence, once for all stages; null where the annotator gave no parse. */
export function makeTree(tokens: readonly Token[]): Tree | null {
  const known = made.get(tokens);
  if (known !== undefined) return known;
  const tree = buildTree(tokens);
  made.set(tokens, tree);
  return tree;
}

function buildTree(tokens: readonly Token[]): Tree | null {
  if (!tokens.some(({ head }) => head !== null)) return null;
  const children: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, at) => {
    if (head !== null && head >= 0) children[head]?.push(at);
  });
  const spans = tokens.map((_, at) => ({ from: at, to: at + 1 }));
  for (const at of bottomUp(tokens, children)) {
    const head = spans[tokens[at]?.head ?? -1];
    const own = spans[at];
    if (!head || !own) continue;
    head.from = Math.min(head.from, own.from);
    head.to = Math.max(head.to, own.to);
  }
  return { tokens, children, spans };
}

/** Tokens with every dependent before its head. */
function bottomUp(tokens: readonly Token[], children: readonly (readonly number[])[]): readonly number[] {
  const order: number[] = tokens.flatMap(({ head }, at) => (head === null || head < 0 ? [at] : []));
  for (const at of order) order.push(...(children[at] ?? []));
  return order.reverse();
}

/** Returns the relation of a token to its head, with its subtype: `nmod:poss`. */
export function relationOf({ tokens }: Tree, at: number): string {
  return tokens[at]?.relation ?? 'dep';
}

/** Tells whether a token has one of the relations; a bare name stands for its subtypes too. */
export function isRelation(tree: Tree, at: number, ...names: readonly string[]): boolean {
  return isOneOf(relationOf(tree, at), names);
}

const COLON = 58;

/** The rules ask this most of all, so it makes no string and no closure, and compares letters only before a subtype. */
function isOneOf(relation: string, names: readonly string[]): boolean {
  for (const name of names) {
    if (relation === name) return true;
    if (relation.charCodeAt(name.length) === COLON && relation.startsWith(name)) return true;
  }
  return false;
}

/** Returns the dependents of a token with one of the relations (subtypes too), in order of the text. */
export function dependents(tree: Tree, at: number, ...names: readonly string[]): readonly number[] {
  const children = tree.children[at] ?? [];
  if (children.length === 0) return children; // most words have none
  const found: number[] = [];
  for (const child of children) if (isOneOf(relationOf(tree, child), names)) found.push(child);
  return found;
}

/** Returns the first such dependent, or null. */
export function dependent(tree: Tree, at: number, ...names: readonly string[]): number | null {
  for (const child of tree.children[at] ?? []) if (isOneOf(relationOf(tree, child), names)) return child;
  return null;
}

/** Tells whether a verb is an infinitive with "to". */
export function hasTo(tree: Tree, at: number): boolean {
  return dependents(tree, at, 'mark').some((mark) => tree.tokens[mark]?.lemma === 'to');
}

/** Returns the head of a token, or null for the root. */
export function headOf({ tokens }: Tree, at: number): number | null {
  const head = tokens[at]?.head ?? -1;
  return head < 0 ? null : head;
}

/** Tells whether a token stands in the subtree of another, or is it. */
export function isUnder(tree: Tree, at: number, top: number): boolean {
  for (let next: number | null = at; next !== null; next = headOf(tree, next)) if (next === top) return true;
  return false;
}
