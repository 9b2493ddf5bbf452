import type { Phrase, VerbGroup } from './chunk.ts';

/** A noun phrase with the "of" phrases that hang on it. */
export interface Argument {
  readonly phrase: Phrase;
  readonly ofs: readonly Phrase[];
  /** First token, and one past the last, with "of" phrases. */
  readonly from: number;
  readonly to: number;
  /** One past the clause that hangs on an object: "companies that control mining". */
  readonly extendedTo?: number;
}

/** A preposition with what it governs, coordinated phrases apart. */
export interface Adjunct {
  readonly word: string;
  /** Token of the preposition. */
  readonly at: number;
  readonly phrases: readonly Argument[];
  /** True when it says when, or stands before the verb: never what the verb is about. */
  readonly loose?: true;
  /** Token of the object it hangs on, where the parse says so: "stake in". */
  readonly on?: number;
}

/** A verb phrase that is what a verb is about: "on eliminating corruption", "to open a plant". */
export interface Tail {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** How the subject was found; what is less direct is less sure. */
export type SubjectBy = 'direct' | 'relative' | 'shared' | 'controlled';

/** A verb with what stands around it; from the parse infinitives and participles, too. */
export interface Clause {
  readonly verb: VerbGroup;
  readonly subjects: readonly Argument[];
  readonly subjectBy: SubjectBy;
  /** Direct objects, coordinated ones apart. */
  readonly objects: readonly Argument[];
  /** A second object: "fined the firm $3 million". */
  readonly second: Argument | null;
  /** Particle of a phrasal verb: "bring back", "double down". */
  readonly particle: string | null;
  readonly adjuncts: readonly Adjunct[];
  readonly tail: Tail | null;
  /** Conjunction that opens the clause: if, that, while … */
  readonly marker: string | null;
  /** Verb with "to" that governs this one and begins the predicate: "plan to"; null where none does. */
  readonly lead: string | null;
  /** True where no other clause says that beginning: the items of a list. */
  readonly alone?: true;
  /** The verb's own form where a gerund follows that beginning: "photographed having". */
  readonly gerund?: string;
  /** True where a noun is that beginning ("announce plan to"): no other claim says all that this one does. */
  readonly kept?: true;
  /** First token of the clause (its subject where it stands in it), and one past its last. */
  readonly from: number;
  readonly to: number;
  /** True where the object is the subject again: "describes itself as". */
  readonly reflexive?: true;
  /** True when the antecedent of a relative clause is its object: "the Act, which X signed". */
  readonly objectFronted: boolean;
  /** True when that antecedent says nothing without the clause: "whatever he wanted"; no claim is made of it. */
  readonly hollow?: true;
}
