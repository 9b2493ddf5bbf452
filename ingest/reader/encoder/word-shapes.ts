/** What a word looks like; an uncased encoder sees capitals only through these. The numbers are the model's. */
export const SHAPE = {
  lower: 0,
  title: 1,
  upper: 2,
  mixed: 3,
  digit: 4,
  punctuation: 5,
  titleAtStart: 6,
  oneCapital: 7,
} as const;

/** After these a capital says as little as at the beginning of the sentence. */
const OPENERS = new Set(['"', '“', '‘', '``', '(', '-', '—', '[', '*', ':', '.']);

/** Gives each word its shape; a capital that any first word would have is told apart. Same as `training/shapes.py`. */
export function wordShapes(words: readonly string[]): readonly number[] {
  let atStart = true;
  return words.map((word) => {
    const shape = shapeOf(word);
    const opening = atStart && (shape === SHAPE.title || shape === SHAPE.oneCapital);
    if (shape !== SHAPE.punctuation) atStart = false;
    else if (OPENERS.has(word)) atStart = true;
    return opening ? SHAPE.titleAtStart : shape;
  });
}

const shapes = new Map<string, number>();
/** Words kept in the cache; a cache of a pure function, so what was read before changes no answer. */
const CACHE_SIZE = 50_000;

function shapeOf(word: string): number {
  const known = shapes.get(word);
  if (known !== undefined) return known;
  const shape = wordShape(word);
  if (shapes.size < CACHE_SIZE) shapes.set(word, shape);
  return shape;
}

function wordShape(word: string): number {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (/\p{Nd}/u.test(word)) return SHAPE.digit;
  if (!/\p{L}/u.test(word)) return SHAPE.punctuation;
  if (lower === upper) return SHAPE.mixed; // letters without case
  if (word === lower) return SHAPE.lower;
  const [first = '', ...others] = word;
  if (word === upper) return others.length > 0 ? SHAPE.upper : SHAPE.oneCapital;
  const rest = others.join('');
  const title = first !== first.toLowerCase() && rest === rest.toLowerCase() && /\p{L}/u.test(rest);
  return title ? SHAPE.title : SHAPE.mixed;
}
