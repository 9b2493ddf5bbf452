import { type ArticleId, hashId, type StoryId } from '../id.ts';
import { DisjointSets } from './independence.ts';

/** What of an article tells that another one is its copy or near copy. */
export interface TextPrint {
  readonly id: ArticleId;
  readonly textHash: string;
  /** 16 hex digits. */
  readonly simhash: string;
  readonly minhash: readonly number[];
}

/**
 * At most so many of the 64 simhash bits differ between near copies. Measured on the samples: 20 changed words of 178
 * move 5 bits (median, at most 10); different articles on one subject differ in 11 or more, mostly 17–27.
 */
const MAX_DISTANCE = 12;
/**
 * At least this share of the MinHash values agrees, an estimate of the shingles' Jaccard similarity. Measured: .73
 * with 10 of 178 words changed, .56 with 20; different articles on one subject at most .08.
 */
const MIN_SIMILARITY = 0.6;

/** Splits a simhash into the four 16-bit bands by which candidates are looked up. */
export function bandsOf(simhash: string): readonly [string, string, string, string] {
  return [simhash.slice(0, 4), simhash.slice(4, 8), simhash.slice(8, 12), simhash.slice(12, 16)];
}

/**
 * Tells whether two articles are one text: same letters and digits, or near copies, that is: they share a band
 * of the simhash, differ in few of its bits and agree in most MinHash values. Symmetric, a function of the two alone.
 */
export function isCopy(a: TextPrint, b: TextPrint): boolean {
  if (a.textHash === b.textHash) return true;
  const bands = bandsOf(b.simhash);
  if (!bandsOf(a.simhash).some((band, index) => band === bands[index])) return false;
  return distance(a.simhash, b.simhash) <= MAX_DISTANCE && similarity(a.minhash, b.minhash) >= MIN_SIMILARITY;
}

/** Returns a story's identity: its smallest article id. */
export function storyId(articles: readonly ArticleId[]): StoryId {
  return hashId('story', [articles.reduce((least, id) => (id < least ? id : least))]) as StoryId;
}

/** Groups articles into stories: the connected components of "is a copy of". Quadratic; for a few articles. */
export function groupStories(articles: readonly TextPrint[]): ReadonlyMap<ArticleId, StoryId> {
  const groups = new DisjointSets();
  for (const a of articles) {
    groups.find(a.id);
    for (const b of articles) if (a.id < b.id && isCopy(a, b)) groups.join(a.id, b.id);
  }
  const members = new Map<string, ArticleId[]>();
  for (const { id } of articles) {
    const representative = groups.find(id);
    members.set(representative, [...(members.get(representative) ?? []), id]);
  }
  return new Map([...members.values()].flatMap((ids) => ids.map((id) => [id, storyId(ids)] as const)));
}

function distance(a: string, b: string): number {
  let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; bits; bits &= bits - 1n) count++;
  return count;
}

function similarity(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length || a.length === 0) return 0;
  return a.filter((value, index) => value === b[index]).length / a.length;
}
