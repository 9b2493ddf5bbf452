/** Most tags and deepest nesting given to the parser and readability: both recurse, the latter takes quadratic time. */
export const MOST_TAGS = 60_000;
export const DEEPEST_NESTING = 400;

const TAG = /<(\/?)([a-z][a-z0-9-]*)[^<>]*>/giu;
/** Tags that close themselves or are closed by what follows: an unclosed one adds no depth. */
const FLAT: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr p li dd dt td th tr option thead tbody tfoot'.split(
    ' ',
  ),
);

/** Counts tags and the deepest nesting in one pass over the source, before anything recursive sees it. */
export function measureMarkup(html: string): { readonly tags: number; readonly depth: number } {
  // A bare `<` makes a node of its own in the parser, so it counts like a tag.
  const tags = html.split('<').length - 1;
  let depth = 0;
  let deepest = 0;
  for (const [whole, slash, name = ''] of html.matchAll(TAG)) {
    if (FLAT.has(name.toLowerCase()) || whole.endsWith('/>')) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return { tags, depth: deepest };
}
