/** What an export counts while it writes; each format says in `docs/exports.md` what its nodes and edges are. */
export interface ExportCounts {
  readonly nodes: number;
  readonly edges: number;
  readonly claims: number;
  /** Pieces of evidence it carries one by one. */
  readonly evidence: number;
}

/** Counts what a format writes, while it writes: the numbers of the manifest are those of the files. */
export class Tally {
  readonly #counts = { nodes: 0, edges: 0, claims: 0, evidence: 0 };

  add(what: keyof ExportCounts, count = 1): void {
    this.#counts[what] += count;
  }

  counts(): ExportCounts {
    return { ...this.#counts };
  }
}
