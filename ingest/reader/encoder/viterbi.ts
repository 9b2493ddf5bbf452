/** A stretch of words with one label: `from` inclusive, `to` exclusive. */
export interface LabelledSpan {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Scores of a sentence: `width` numbers a word, one for each tag, row after row. */
export interface TagScores {
  readonly data: Float32Array;
  readonly width: number;
  readonly length: number;
}

/**
 * Finds the best sequence of BIO tags in which I-X follows B-X or I-X only, and returns its spans.
 * Ties go to the tag that is listed first.
 */
export function decodeSpans(scores: TagScores, tags: readonly string[]): readonly LabelledSpan[] {
  const path = bestPath(scores, tags).map((tag) => tags[tag] ?? 'O');
  const spans: LabelledSpan[] = [];
  path.forEach((tag, from) => {
    if (!tag.startsWith('B-')) return;
    const label = tag.slice(2);
    let to = from + 1;
    while (path[to] === `I-${label}`) to += 1;
    spans.push({ from, to, label });
  });
  return spans;
}

/** For each tag, the tags that may stand before it; only `I-X` is choosy. */
function predecessors(tags: readonly string[]): readonly (readonly number[])[] {
  const all = tags.map((_, index) => index);
  return tags.map((tag) =>
    tag.startsWith('I-') ? all.filter((before) => tags[before]?.slice(2) === tag.slice(2)) : all,
  );
}

/** The best tag of each word by itself, or null where an `I-X` among them is not allowed: most often they are the best path. */
function plainPath({ data, width, length }: TagScores, tags: readonly string[]): readonly number[] | null {
  const path: number[] = [];
  for (let word = 0; word < length; word += 1) {
    const row = word * width;
    let best = 0;
    for (let tag = 1; tag < tags.length; tag += 1)
      if ((data[row + tag] ?? 0) > (data[row + best] ?? 0)) best = tag;
    const [its = 'O', before] = [tags[best], tags[path[word - 1] ?? -1]];
    if (its.startsWith('I-') && before?.slice(2) !== its.slice(2)) return null;
    path.push(best);
  }
  return path;
}

function bestPath(scores: TagScores, tags: readonly string[]): readonly number[] {
  const { data, width, length } = scores;
  const plain = plainPath(scores, tags);
  if (plain) return plain;
  const before = predecessors(tags);
  let best = tags.map((tag, k) => (tag.startsWith('I-') ? Number.NEGATIVE_INFINITY : (data[k] ?? 0)));
  const back: number[][] = [];
  for (let word = 1; word < length; word += 1) {
    const from = tags.map((_, k) => argmax(best, before[k] ?? []));
    back.push(from);
    best = from.map((previous, k) => (best[previous] ?? 0) + (data[word * width + k] ?? 0));
  }
  const path = [
    argmax(
      best,
      tags.map((_, k) => k),
    ),
  ];
  for (let word = back.length - 1; word >= 0; word -= 1) path.push(back[word]?.[path.at(-1) ?? 0] ?? 0);
  return path.reverse();
}

function argmax(values: readonly number[], among: readonly number[]): number {
  let best = among[0] ?? 0;
  for (const index of among) if ((values[index] ?? 0) > (values[best] ?? 0)) best = index;
  return best;
}
