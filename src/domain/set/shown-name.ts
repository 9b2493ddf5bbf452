/** How often each form was seen; never holds a zero. */
export type FormCounts = ReadonlyMap<string, number>;

/** Adds the counts of `change` (negative ones take away) and drops what falls to zero. */
export function addCounts(counts: FormCounts, change: FormCounts): FormCounts {
  const sum = new Map(counts);
  for (const [form, count] of change) {
    const total = (sum.get(form) ?? 0) + count;
    if (total === 0) sum.delete(form);
    else sum.set(form, total);
  }
  return sum;
}

/** Orders forms by how often they were seen, ties by code unit: the first is the shown name. */
export function rankForms(counts: FormCounts): readonly (readonly [form: string, count: number])[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/**
 * Returns an entity's shown name: its most frequent live NAME form. One that is only met as a demonym or in
 * articles that are no longer live is shown by its name key, first letters raised.
 */
export function shownName(counts: FormCounts, nameKey: string): string {
  const first = rankForms(counts)[0];
  return first
    ? first[0]
    : nameKey.replace(/(^|\s)(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
