/** Where a piece of live evidence comes from. */
export interface Origin {
  readonly sourceId: string;
  readonly storyId: string;
}

/**
 * Counts the independent sources behind evidence: the connected components of its sources and stories.
 * A syndicated copy joins two sources into one; a second article of the same source adds nothing.
 */
export function countIndependentSources(origins: Iterable<Origin>): number {
  const groups = new DisjointSets();
  for (const { sourceId, storyId } of origins) groups.join(`source ${sourceId}`, `story ${storyId}`);
  return groups.count();
}

/** Disjoint sets of strings (union-find); used for stories and independent sources. */
export class DisjointSets {
  readonly #parent = new Map<string, string>();

  /** Returns the representative of an item's set; an unknown item is a set of its own. */
  find(item: string): string {
    let at = item;
    for (;;) {
      const up = this.#parent.get(at);
      if (up === undefined) this.#parent.set(at, at);
      if (up === undefined || up === at) return at;
      at = up;
    }
  }

  /** Makes one set of the sets of two items; the smaller representative stays, so order does not matter. */
  join(a: string, b: string): void {
    const [first, second] = [this.find(a), this.find(b)];
    if (first < second) this.#parent.set(second, first);
    else this.#parent.set(first, second);
  }

  count(): number {
    let sets = 0;
    for (const [item, up] of this.#parent) if (item === up) sets++;
    return sets;
  }
}
