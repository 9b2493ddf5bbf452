import type { ExtractedArticle, ExtractedClaim } from '../ingest/extract-document.ts';
import { loadPredicates } from '../ingest/lexicon/load-predicates.ts';
import { nameKey, textKey } from '../src/domain/text-key.ts';

/** One article's gold, as in `bench/gold/*.json` (the format is described in `samples/README.md`). */
export interface GoldArticle {
  readonly article: string;
  readonly line?: number;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly entities: readonly GoldEntity[];
  readonly claims: readonly GoldClaim[];
}

interface GoldEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly mentions: readonly string[];
  readonly nominal?: readonly string[];
  readonly optional?: boolean;
}

type GoldObject = string | { readonly literal: string };

interface GoldClaim {
  readonly subject: string;
  readonly subjectAlt?: readonly string[];
  readonly predicate: string;
  readonly object: GoldObject;
  readonly objectAlt?: readonly GoldObject[];
  readonly quote: string;
  readonly polarity: string;
  readonly polarityAlt?: readonly string[];
  readonly modality: string;
  readonly modalityAlt?: readonly string[];
  readonly attributedTo: string;
  readonly attributedToAlt?: readonly string[];
}

/** Hits and totals, summed over articles; `rate` makes the figures of them. */
export interface Tally {
  goldEntities: number;
  foundEntities: number;
  systemEntities: number;
  rightEntities: number;
  goldClaims: number;
  foundClaims: number;
  /** Claims between two entities, and those whose pair stands in the gold. */
  systemPairs: number;
  rightPairs: number;
  polarity: number;
  modality: number;
  speaker: number;
  quotes: number;
  exactQuotes: number;
}

/** Returns a tally of nothing. */
export function emptyTally(): Tally {
  return {
    goldEntities: 0,
    foundEntities: 0,
    systemEntities: 0,
    rightEntities: 0,
    goldClaims: 0,
    foundClaims: 0,
    systemPairs: 0,
    rightPairs: 0,
    polarity: 0,
    modality: 0,
    speaker: 0,
    quotes: 0,
    exactQuotes: 0,
  };
}

/**
 * Scores what `extract` says of one article against its gold. An entity is found when kind and a name agree; a claim
 * when subject and object are the gold's, the predicates share a word stem and the quotes overlap. One to one.
 */
export function scoreArticle(gold: GoldArticle, system: ExtractedArticle, tally: Tally): void {
  const goldOf = matchEntities(gold, system, tally);
  const free = new Set(system.claims);
  for (const claim of gold.claims) {
    tally.goldClaims++;
    const hit = [...free].find((each) => isSameClaim(claim, each, goldOf));
    if (!hit) continue;
    free.delete(hit);
    tally.foundClaims++;
    tally.polarity += Number(accepts(claim.polarity, claim.polarityAlt, hit.polarity));
    tally.modality += Number(accepts(claim.modality, claim.modalityAlt, hit.modality));
    tally.speaker += Number(
      accepts(claim.attributedTo, claim.attributedToAlt, goldSpeaker(hit.attributedTo, goldOf)),
    );
  }
  for (const claim of system.claims) {
    tally.quotes++;
    tally.exactQuotes += Number(system.body.includes(claim.quote));
    if (typeof claim.object !== 'string') continue;
    tally.systemPairs++;
    tally.rightPairs += Number(gold.claims.some((each) => isSamePair(each, claim, goldOf)));
  }
}

/** Turns a tally into figures between 0 and 1. */
export function rates(tally: Tally): Readonly<Record<string, number>> {
  const precision = tally.rightEntities / tally.systemEntities;
  const recall = tally.foundEntities / tally.goldEntities;
  return {
    entityF1: (2 * precision * recall) / (precision + recall),
    claimRecall: tally.foundClaims / tally.goldClaims,
    pairPrecision: tally.rightPairs / tally.systemPairs,
    polarity: tally.polarity / tally.foundClaims,
    modality: tally.modality / tally.foundClaims,
    speaker: tally.speaker / tally.foundClaims,
    exactQuotes: tally.exactQuotes / tally.quotes,
  };
}

type GoldOf = ReadonlyMap<string, string>;

function matchEntities(gold: GoldArticle, system: ExtractedArticle, tally: Tally): GoldOf {
  const goldOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const entity of system.entities) {
    const keys = new Set([entity.name, ...entity.aliases].map(nameKey));
    const match = gold.entities.find(
      (each) => each.type === entity.type && namesOf(each).some((name) => keys.has(nameKey(name))),
    );
    if (match) goldOf.set(entity.id, match.id);
    if (match?.optional) continue;
    tally.systemEntities++;
    if (match && !taken.has(match.id)) tally.rightEntities++;
    if (match) taken.add(match.id);
  }
  const required = gold.entities.filter((each) => !each.optional);
  tally.goldEntities += required.length;
  tally.foundEntities += required.filter((each) => taken.has(each.id)).length;
  return goldOf;
}

function namesOf({ name, mentions, nominal }: GoldEntity): readonly string[] {
  return [name, ...mentions, ...(nominal ?? [])];
}

/** Predicates that say the same of both their ends, so that either order is right. */
const SYMMETRIC = new Set(
  [...loadPredicates().byName.values()].flatMap(({ name, symmetric }) => (symmetric ? [name] : [])),
);

function isSamePair(gold: GoldClaim, claim: ExtractedClaim, goldOf: GoldOf): boolean {
  if (isThisPair(gold, claim, goldOf)) return true;
  const { subject, object } = claim;
  return (
    typeof object === 'string' &&
    SYMMETRIC.has(claim.predicate) &&
    isThisPair(gold, { ...claim, subject: object, object: subject }, goldOf)
  );
}

function isThisPair(gold: GoldClaim, claim: ExtractedClaim, goldOf: GoldOf): boolean {
  const subject = goldOf.get(claim.subject);
  return (
    subject !== undefined &&
    [gold.subject, ...(gold.subjectAlt ?? [])].includes(subject) &&
    [gold.object, ...(gold.objectAlt ?? [])].some((object) => isSameObject(object, claim, goldOf)) &&
    overlaps(gold.quote, claim.quote)
  );
}

function isSameClaim(gold: GoldClaim, claim: ExtractedClaim, goldOf: GoldOf): boolean {
  return (
    isSamePair(gold, claim, goldOf) &&
    stems(gold.predicate).some((stem) => stems(claim.predicate).includes(stem))
  );
}

function isSameObject(gold: GoldObject, { object }: ExtractedClaim, goldOf: GoldOf): boolean {
  if (typeof gold === 'string') return typeof object === 'string' && goldOf.get(object) === gold;
  return typeof object !== 'string' && dice(gold.literal, object.literal) >= 0.5;
}

/** Quotes show the same place when one holds most of the other's words. */
function overlaps(a: string, b: string): boolean {
  const [left, right] = [words(a), words(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common >= 0.6 * Math.min(left.size, right.size);
}

function dice(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  return (2 * [...left].filter((word) => right.has(word)).length) / (left.size + right.size);
}

const words = (text: string): ReadonlySet<string> =>
  new Set(textKey(text).match(/[\p{L}\p{N}%$€£]+/gu) ?? []);

const LITTLE = new Set(['be', 'have', 'a', 'the', 'of', 'in', 'on', 'at', 'to', 'with', 'for', 'by', 'from']);

/** Content words cut to their first five letters: enough to hold "approve" and "approval" together. */
function stems(predicate: string): readonly string[] {
  const all = [...words(predicate.replaceAll('-', ' '))];
  const content = all.filter((word) => !LITTLE.has(word));
  return (content.length > 0 ? content : all).map((word) => word.slice(0, 5));
}

function accepts(right: string, also: readonly string[] | undefined, given: string): boolean {
  return [right, ...(also ?? [])].some(
    (each) => each === given || (each.startsWith('unnamed') && given.startsWith('unnamed')),
  );
}

function goldSpeaker(attributedTo: string, goldOf: GoldOf): string {
  return goldOf.get(attributedTo) ?? attributedTo;
}
