/** One canonical predicate, as its file in `schema/predicates/` gives it. */
export interface Predicate {
  /** Name in the graph, e.g. `own`; also the file's name. */
  readonly name: string;
  /** How it reads between subject and object, e.g. `owns`. */
  readonly label: string;
  /** Predicate that says the same with subject and object exchanged; claims are turned to the one without `inverse`. */
  readonly inverse: string | null;
  /** True when subject and object may be exchanged; the pair is sorted by id then. */
  readonly symmetric: boolean;
  /** True when a subject has at most one object at a time; read by contradiction and supersession. */
  readonly functional: boolean;
  /** Lemmas, with particle or preposition, that say it: `own`, `be owner of`. */
  readonly words: readonly string[];
  /** A sentence that says it. */
  readonly example: string;
}

/** The predicates by name, with the words that lead to each. */
export interface PredicateTable {
  readonly byName: ReadonlyMap<string, Predicate>;
  readonly byWords: ReadonlyMap<string, Predicate>;
}

/** Builds the look-up table; a word listed twice belongs to the predicate that comes first by name. */
export function makePredicateTable(predicates: readonly Predicate[]): PredicateTable {
  const sorted = [...predicates].sort((a, b) => (a.name < b.name ? -1 : 1));
  const byWords = new Map<string, Predicate>();
  for (const predicate of sorted) {
    for (const word of [predicate.name, ...predicate.words]) {
      if (!byWords.has(word)) byWords.set(word, predicate);
    }
  }
  return { byName: new Map(sorted.map((predicate) => [predicate.name, predicate])), byWords };
}
