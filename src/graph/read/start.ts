/**
 * Gives what a list statement found to the parents it was asked for. At the root the statement's parent is what the
 * filter starts from (an entity, a source), while the caller asked by ''.
 */
export function byParent<T>(
  found: ReadonlyMap<string, T>,
  starts: readonly string[],
  parents: readonly string[],
): ReadonlyMap<string, T> {
  const named = parents.flatMap((parent, index) => {
    const value = found.get(starts[index] ?? '');
    return value === undefined ? [] : [[parent, value] as const];
  });
  return new Map(named);
}
