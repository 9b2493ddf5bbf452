/** Names shown at most: more would be a list, not a guess. */
const MAX_NAMES = 3;

/** Lists the names that a mistyped one may have meant, nearest first: those with few letters apart, or that hold it. */
export function nearNames(asked: string, names: readonly string[]): readonly string[] {
  // What is much longer than any name is not worth the comparison.
  if (asked.length > 60) return [];
  const wanted = asked.toLowerCase();
  return names
    .map((name) => ({ name, apart: lettersApart(wanted, name.toLowerCase()) }))
    .filter(
      ({ name, apart }) =>
        apart <= Math.max(2, name.length / 3) || (wanted.length > 2 && name.toLowerCase().includes(wanted)),
    )
    .sort((a, b) => a.apart - b.apart || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_NAMES)
    .map(({ name }) => name);
}

/** Counts the letters to put in, take out or change (Levenshtein's distance). */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
