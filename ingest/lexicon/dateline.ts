const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]+(?:[ -]\p{Lu}[\p{Lu}.'’-]+){0,3}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})(?:, \p{Lu}[\p{L}. ]{1,30})?(?:,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?)?(?: ?\([^)]{2,40}\))? ?[—–-]{1,2} {1,3}(?=\S)/u;

/**
 * Returns the length of the dateline a paragraph begins with ("LODRAVA, March 2, 2026 (Agency) — "), 0 without one.
 * A place in small letters counts only with a date or an agency beside it.
 */
export function datelineLength(paragraph: string): number {
  const found = DATELINE.exec(paragraph.slice(0, 150))?.[0];
  if (!found) return 0;
  const capitals = /^[\p{Lu}.'’ -]{3,}(?=[,( —–-])/u.test(found);
  return capitals || /\d|\(/u.test(found) ? found.length : 0;
}
