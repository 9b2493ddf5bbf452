import { createHash } from 'node:crypto';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type SourceId = Branded<'Source'>;
export type ArticleId = Branded<'Article'>;
export type StoryId = Branded<'Story'>;
export type MentionId = Branded<'Mention'>;
export type EntityId = Branded<'Entity'>;
export type ClaimId = Branded<'Claim'>;
/** Identity of a proposition over canonical entities; equals the claim's id while nothing is merged. */
export type PropositionKey = Branded<'Proposition'>;
export type EvidenceId = Branded<'Evidence'>;
export type RunId = Branded<'Run'>;
export type InputId = Branded<'Input'>;

/** Prefix of each id: a reader of a log or an export sees what an id names. */
export const ID_PREFIX = {
  source: 'src',
  article: 'art',
  story: 'sto',
  mention: 'men',
  entity: 'ent',
  claim: 'clm',
  proposition: 'prp',
  evidence: 'evi',
  run: 'run',
  input: 'inp',
} as const;

/** Hex digits kept of the SHA-256: 128 bits, a collision at 2^64 things (birthday bound). */
const DIGITS = 32;

/**
 * Hashes what a thing is into its id, e.g. `art_3f…`. The parts are joined as a JSON array, so that
 * `['a','bc']` and `['ab','c']` differ. No clock, score, order or store may be among the parts.
 */
export function hashId(kind: keyof typeof ID_PREFIX, parts: readonly (string | number | null)[]): string {
  return `${ID_PREFIX[kind]}_${sha256(JSON.stringify(parts)).slice(0, DIGITS)}`;
}

/** Returns the SHA-256 of a text (UTF-8) or of bytes, in hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
