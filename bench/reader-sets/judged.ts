/** A name in a set that readers are judged on, by words. */
export interface GoldName {
  readonly from: number;
  readonly to: number;
  readonly kind: 'PERSON' | 'ORGANISATION' | 'PLACE';
}

/** A sentence with its words as the set cuts them; trees where it has them. */
export interface JudgedSentence {
  readonly words: readonly string[];
  readonly names: readonly GoldName[];
  /** Stretches of which the set does not say whether they are a name; what is found there counts nowhere. */
  readonly doubtful?: readonly Omit<GoldName, 'kind'>[];
  readonly upos?: readonly string[];
  /** Index of the head, -1 for the root. */
  readonly heads?: readonly number[];
  readonly relations?: readonly string[];
}

export interface JudgedDocument {
  readonly sentences: readonly JudgedSentence[];
}
