/** Scores of all arcs: `data[dependent * size + head]`; node 0 is the root. */
export interface ArcScores {
  readonly data: ArrayLike<number>;
  readonly size: number;
}

/** Far beyond any sum of scores: with this off each arc from the root, the best tree has one such arc. */
const ROOT_PENALTY = 1e7;
/** The root's own head. */
export const NO_HEAD = -1;

/**
 * Finds the best tree with exactly one word under the root (Chu–Liu/Edmonds): returns each node's head, the root's
 * is -1. Ties go to the head that is listed first.
 */
export function bestTree(scores: ArcScores): readonly number[] {
  const { size } = scores;
  if (size < 2) return size === 1 ? [NO_HEAD] : [];
  const plain = bestHeads(scores);
  const roots = plain.filter((head) => head === 0).length;
  // Heads chosen one by one are the best tree whenever they are a tree: nineteen sentences in twenty.
  if (roots === 1 && !findCycle(plain)) return plain;
  return spanningTree({ size, data: penalised(scores) });
}

function penalised({ data, size }: ArcScores): Float64Array {
  const copy = Float64Array.from(data);
  for (let word = 1; word < size; word += 1) copy[word * size] = (copy[word * size] ?? 0) - ROOT_PENALTY;
  return copy;
}

function bestHeads({ data, size }: ArcScores): number[] {
  const heads = [NO_HEAD];
  for (let word = 1; word < size; word += 1) {
    let best = 0;
    for (let head = 1; head < size; head += 1)
      if (head !== word && (data[word * size + head] ?? 0) > (data[word * size + best] ?? 0)) best = head;
    heads.push(best);
  }
  return heads;
}

/** Returns the nodes of one cycle, or null. */
function findCycle(heads: readonly number[]): readonly number[] | null {
  const seen = new Array<number>(heads.length).fill(0);
  for (let start = 1; start < heads.length; start += 1) {
    let node = start;
    while (node > 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node] ?? 0;
    }
    if (node > 0 && seen[node] === start) {
      const cycle = [node];
      for (let next = heads[node] ?? 0; next !== node; next = heads[next] ?? 0) cycle.push(next);
      return cycle;
    }
  }
  return null;
}

/** Where a contracted cycle is entered and left: for each node outside, the node of the cycle that is meant. */
interface Contraction {
  readonly outside: readonly number[];
  readonly data: Float64Array;
  readonly size: number;
  readonly enteredAt: readonly number[];
  readonly leftFrom: readonly number[];
}

function spanningTree(scores: ArcScores): number[] {
  const heads = bestHeads(scores);
  const cycle = findCycle(heads);
  if (!cycle) return heads;
  const contraction = contract(scores, cycle, heads);
  const { outside, enteredAt, leftFrom } = contraction;
  const smaller = spanningTree(contraction);
  const merged = outside.length;
  outside.forEach((node, index) => {
    const head = smaller[index] ?? NO_HEAD;
    if (index > 0) heads[node] = head === merged ? (leftFrom[index] ?? 0) : (outside[head] ?? 0);
  });
  const from = smaller[merged] ?? 0;
  heads[enteredAt[from] ?? 0] = outside[from] ?? 0;
  return heads;
}

/** Makes one node of a cycle: the last of the smaller graph. */
function contract(
  { data, size }: ArcScores,
  cycle: readonly number[],
  heads: readonly number[],
): Contraction {
  const inside = new Set(cycle);
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => !inside.has(node));
  const arc = (word: number, head: number) => data[word * size + head] ?? 0;
  const gain = (word: number, head: number) => arc(word, head) - arc(word, heads[word] ?? 0);
  const enteredAt = outside.map((head) => maximum(cycle, (word) => gain(word, head)));
  const leftFrom = outside.map((word) => maximum(cycle, (head) => arc(word, head)));
  const merged = outside.length;
  const smaller = new Float64Array((merged + 1) ** 2);
  outside.forEach((word, row) => {
    outside.forEach((head, column) => {
      smaller[row * (merged + 1) + column] = arc(word, head);
    });
    smaller[row * (merged + 1) + merged] = arc(word, leftFrom[row] ?? 0);
    smaller[merged * (merged + 1) + row] = gain(enteredAt[row] ?? 0, word);
  });
  return { outside, data: smaller, size: merged + 1, enteredAt, leftFrom };
}

function maximum(nodes: readonly number[], value: (node: number) => number): number {
  let best = nodes[0] ?? 0;
  let most = value(best);
  for (const node of nodes) {
    const its = value(node);
    if (its > most) [best, most] = [node, its];
  }
  return best;
}
