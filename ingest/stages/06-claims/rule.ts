import type { Chain, ObjectDraft, QualifierDraft } from '../../drafts.ts';
import type { Chunk, SentenceView } from './chunk.ts';
import type { Clause } from './clause.ts';
import type { SpeechFrame } from './speaker.ts';
import type { Stretch } from './utterance.ts';

/** What a rule reads: one sentence, chunked, with its clauses and the article's chains. */
export interface RuleInput {
  readonly text: string;
  readonly view: SentenceView;
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
  readonly chains: readonly Chain[];
  /** What is somebody's word in it. */
  readonly frames: readonly SpeechFrame[];
}

/** What a rule gives: a proposition at a place; polarity, modality, speaker and time are added for all rules alike. */
export interface RawClaim {
  readonly subject: number;
  /** Lemma with particle, noun or preposition. */
  readonly words: string;
  /** Tokens of the predicate in the text. */
  readonly predicate: { readonly from: number; readonly to: number };
  readonly object: ObjectDraft;
  readonly valueText: string | null;
  /** Tokens that show the claim. */
  readonly quote: { readonly from: number; readonly to: number };
  /** Clause it comes from; null for claims inside noun phrases. */
  readonly clause: Clause | null;
  readonly qualifiers: readonly QualifierDraft[];
  /** What is said and by whom, where the saying itself is the claim: kept only if no other claim is read in those tokens. */
  readonly said?: Stretch & { readonly frame: SpeechFrame };
  readonly confidence: number;
}

/** One way in which English says a claim. */
export interface ClaimRule {
  /** The file's name; stands on the evidence. */
  readonly name: string;
  /** A sentence it reads, and the claim it yields: shown by `explain`, tested for every rule. */
  readonly example: string;
  readonly yields: string;
  /** `parse` where it reads heads and relations: readers without a parse get nothing from it. */
  readonly needs?: 'parse';
  apply(input: RuleInput): readonly RawClaim[];
}
