import type { FoundBody } from './find-body.ts';

const DISCLAIMER = /^(?:disclosure|disclaimer|note)\b[^:\n]{0,40}:/iu;
/** More than a paragraph is the site's terms, not a word about this article. */
const LONGEST = 2000;

/** Returns the disclaimer beside the body ("derived from state media …"), a fact about the source; null without one. */
export function findDisclaimer({ before, after }: FoundBody): string | null {
  const lines = [...after, ...before];
  const at = lines.findIndex(({ text }) => DISCLAIMER.test(text));
  const line = lines[at];
  if (!line) return null;
  // "Disclaimer:" alone in its line heads the paragraph that follows.
  const bare = line.text.replace(DISCLAIMER, '').trim() === '';
  return (bare ? `${line.text} ${lines[at + 1]?.text ?? ''}` : line.text).trim().slice(0, LONGEST);
}
