import type { RawDocument } from '../../ingest/documents.ts';
import { sha256 } from '../../src/domain/id.ts';
import { ok, type Result } from '../../src/result.ts';

/** Gives the same numbers for the same seed (mulberry32, public domain): 0 ≤ x < 1. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const STEMS = [
  'Aldor',
  'Brevin',
  'Castell',
  'Dorwen',
  'Esk',
  'Farrow',
  'Gallin',
  'Hestrel',
  'Ilmar',
  'Jorvik',
  'Kestrin',
  'Lorne',
  'Marrow',
  'Nordal',
  'Ostrey',
  'Pellan',
  'Quarro',
  'Rindal',
  'Selmer',
  'Torvel',
  'Ulmar',
  'Varden',
  'Westra',
  'Yarrow',
  'Zellin',
];
const HEADS = [
  'Energy',
  'Mining',
  'Steel',
  'Bank',
  'Holdings',
  'Motors',
  'Foods',
  'Shipping',
  'Telecom',
  'Rail',
];
const FIRST = [
  'Anna',
  'Boris',
  'Clara',
  'David',
  'Elena',
  'Frank',
  'Greta',
  'Hugo',
  'Irene',
  'Jonas',
  'Karin',
  'Luis',
];
const PLACES = [
  'Norway',
  'Chile',
  'Kenya',
  'Vietnam',
  'Poland',
  'Canada',
  'Peru',
  'Ghana',
  'Finland',
  'Australia',
];
const VERBS = [
  'acquired',
  'sued',
  'criticised',
  'signed an agreement with',
  'invested in',
  'supplies',
  'owns',
  'warned',
  'opposes',
  'funds',
];
const FILLERS = [
  'The market had expected little else after a quiet quarter.',
  'Analysts who follow the sector were not surprised.',
  'The report runs to forty pages and names nobody else.',
  'Prices moved little in early trading.',
  'A further hearing is planned before the summer break.',
  'Local groups have asked for more time to read the plans.',
];

/** A world of names with realistic skew: a few hubs are in most articles, most names in few. */
interface World {
  readonly companies: readonly string[];
  readonly people: readonly string[];
}

/**
 * Writes `count` news texts of about 600 words, the same for the same seed: 12 sources, one article in twenty a
 * copy of an earlier one, claims with named speakers, denials, amounts and dates.
 */
export async function* generateNews(count: number, seed = 1): AsyncGenerator<Result<RawDocument>> {
  const random = seededRandom(seed);
  const world = makeWorld(Math.max(20, Math.round(count / 2)), random);
  let copied = '';
  for (let index = 0; index < count; index++) {
    const text = copied !== '' && random() < 0.05 ? copied : writeText(world, random);
    if (random() < 0.2) copied = text;
    yield toDocument(index, text, random);
  }
}

function makeWorld(size: number, random: () => number): World {
  const name = (index: number) => `${pick(STEMS, random)}${STEMS[index % STEMS.length]?.toLowerCase() ?? ''}`;
  return {
    companies: Array.from({ length: size }, (_, index) => `${name(index)} ${pick(HEADS, random)}`),
    people: Array.from({ length: size }, (_, index) => `${pick(FIRST, random)} ${name(index)}`),
  };
}

function writeText({ companies, people }: World, random: () => number): string {
  const company = () => skewed(companies, random);
  const paragraphs: string[] = [];
  for (let words = 0; words < 560; ) {
    const paragraph = [
      sentence(company, () => skewed(people, random), random),
      pick(FILLERS, random),
      sentence(company, () => skewed(people, random), random),
    ].join(' ');
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
  }
  return paragraphs.join('\n\n');
}

function sentence(company: () => string, person: () => string, random: () => number): string {
  const clause = `${company()} ${pick(VERBS, random)} ${random() < 0.7 ? company() : pick(PLACES, random)}`;
  const kind = random();
  if (kind < 0.35) return `${clause} in ${2015 + Math.floor(random() * 10)}.`;
  if (kind < 0.55) return `${clause}, ${person()} said on Monday.`;
  if (kind < 0.65) return `${person()} denied that ${clause}.`;
  if (kind < 0.8)
    return `${company()} invested $${1 + Math.floor(random() * 900)} million in ${pick(PLACES, random)}.`;
  return `${company()} is based in ${pick(PLACES, random)}, and ${person()} chairs ${company()}.`;
}

function toDocument(index: number, text: string, random: () => number): Result<RawDocument> {
  const source = `paper-${Math.floor(random() * 12)}.example`;
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const record = {
    url: `https://${source}/${index}`,
    title: `Report ${index}`,
    publishedAt: `2026-0${1 + (index % 9)}-${day}`,
    source,
    text,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  const given = { url: null, title: null, publishedAt: null, updatedAt: null, source: null, author: null };
  return ok({ bytes, origin: `generated:${index}`, format: 'record', rawHash: sha256(bytes), given });
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from an empty list');
  return item;
}

/** Picks with a skew like that of names in news: the first tenth of the list gets about half of the picks. */
function skewed<T>(items: readonly T[], random: () => number): T {
  return pick(items.slice(0, Math.max(1, Math.ceil(items.length * random() ** 3))), random);
}
