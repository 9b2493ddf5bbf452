/**
 * A graph made of nothing but a seed, as an export's records, so that a million claims need no reading of articles.
 * Skewed as news is: few entities, sources and predicates have most of the claims; two hubs have fixed sizes, so that
 * what a page costs can be told from what the graph's size costs.
 */
import { createHash } from 'node:crypto';
import { foldName } from '../../src/graph/fold-name.ts';
import type { Param } from '../../src/graph/store.ts';
import type { GraphRecord } from '../../src/graph/transfer/record.ts';
import type { RecordType } from '../../src/graph/transfer/record-fields.ts';

export interface MadeGraph {
  /** Claims of the graph in all, those of the hubs among them. */
  readonly claims: number;
  /** Entities with the numbers of claims that `hubs` gives, first ones first. */
  readonly hubs: readonly { readonly id: string; readonly claims: number }[];
  /** Records of one kind, in the order of their numbers. */
  readonly records: (type: RecordType) => Generator<GraphRecord>;
  /** Id of the entity with this number; those past the hubs are ordinary. */
  readonly entityId: (index: number) => string;
  readonly entityName: (index: number) => string;
}

const PREDICATES = [
  'criticise',
  'support',
  'own',
  'fund',
  'invest in',
  'sue',
  'warn',
  'oppose',
  'acquire',
  'supply',
  'meet',
  'sign',
  'lead',
  'ban',
  'accuse of',
  'export to',
  'negotiate with',
  'approve',
  'reject',
  'announce',
] as const;
const SYLLABLES = [
  'bre',
  'dor',
  'esk',
  'far',
  'gal',
  'hes',
  'il',
  'jor',
  'kes',
  'lor',
  'mar',
  'nor',
  'os',
  'pel',
  'quar',
  'rin',
  'sel',
  'tor',
  'ul',
  'var',
] as const;
const KINDS = ['ORGANISATION', 'PERSON', 'PLACE', 'POLICY'] as const;
/** Claims whose evidence stands in one article. */
const PER_ARTICLE = 25;
const SOURCES = 60;
/** Days that publication dates spread over, from the first of 2016. */
const DAYS = 3_650;
/** One claim in so many is said twice, and one in so many denied by somebody else. */
const SAID_TWICE = 8;
const DISPUTED = 100;

/** Makes the graph with about `size` claims beside those of its hubs. */
export function madeGraph(size: number, hubSizes: readonly number[]): MadeGraph {
  const entities = hubSizes.length + Math.max(50, Math.floor(size / 6));
  const hubClaims = hubSizes.reduce((sum, each) => sum + each, 0);
  const claims = size + hubClaims;
  const endsOf = (index: number): { subject: number; object: number } => {
    let first = 0;
    for (const [hub, count] of hubSizes.entries()) {
      if (index < first + count)
        return { subject: hub, object: ordinary(index * 2 + 1, hubSizes.length, entities) };
      first += count;
    }
    const subject = ordinary(index * 2, hubSizes.length, entities);
    const object = ordinary(index * 2 + 1, hubSizes.length, entities);
    return {
      subject,
      object: object === subject ? hubSizes.length + ((object + 1) % (entities - hubSizes.length)) : object,
    };
  };
  const degrees = new Int32Array(entities);
  for (let index = 0; index < claims; index++) {
    const { subject, object } = endsOf(index);
    degrees[subject] = (degrees[subject] ?? 0) + 1;
    degrees[object] = (degrees[object] ?? 0) + 1;
  }
  const articles = Math.ceil((claims * (1 + 1 / SAID_TWICE + 1 / DISPUTED)) / PER_ARTICLE) + 1;
  const parts: Parts = { claims, entities, articles, endsOf, degrees };
  return {
    claims,
    hubs: hubSizes.map((_, hub) => ({ id: idOf('ent', hub), claims: degrees[hub] ?? 0 })),
    records: (type) => RECORDS[type](parts),
    entityId: (index) => idOf('ent', index),
    entityName: nameOf,
  };
}

interface Parts {
  readonly claims: number;
  readonly entities: number;
  readonly articles: number;
  readonly endsOf: (index: number) => { subject: number; object: number };
  readonly degrees: Int32Array;
}

const RECORDS: Readonly<Record<RecordType, (parts: Parts) => Generator<GraphRecord>>> = {
  Source: function* () {
    for (let index = 0; index < SOURCES; index++)
      yield record('Source', index, {
        name: `Source ${index}`,
        names: [`Source ${index}`],
        nameCounts: [1],
        domain: `source${index}.example`,
        reliability: 'F',
      });
  },
  Story: function* ({ articles }) {
    for (let index = 0; index < articles; index++) yield record('Story', index, {});
  },
  Entity: function* ({ entities, degrees }) {
    for (let index = 0; index < entities; index++)
      yield record('Entity', index, entityFields(index, degrees[index] ?? 0));
  },
  Article: function* ({ articles }) {
    for (let index = 0; index < articles; index++)
      yield record('Article', index, articleFields(index), { readAt: readAtOf(index) });
  },
  Claim: function* (parts) {
    for (let index = 0; index < parts.claims; index++)
      yield record('Claim', index, claimFields(index, parts), {
        firstRecorded: readAtOf(articleOf(index, 0, parts)),
      });
  },
  Evidence: function* (parts) {
    for (let index = 0; index < parts.claims; index++)
      for (let nth = 0; nth < sayings(index); nth++) yield evidenceOf(index, nth, parts);
  },
  // One mention of each claim's subject, at its first evidence.
  Mention: function* (parts) {
    for (let index = 0; index < parts.claims; index++) {
      const { subject } = parts.endsOf(index);
      yield record('Mention', index, {
        start: 0,
        end: nameOf(subject).length,
        exact: nameOf(subject),
        form: 'NAME',
        articleId: idOf('art', articleOf(index, 0, parts)),
        entityId: idOf('ent', subject),
      });
    }
  },
};

const PREFIX: Readonly<Record<RecordType, string>> = {
  Source: 'src',
  Story: 'sto',
  Entity: 'ent',
  Article: 'art',
  Claim: 'clm',
  Evidence: 'evi',
  Mention: 'men',
};

function record(
  type: RecordType,
  index: number,
  fields: Record<string, Param>,
  history: Record<string, Param> = {},
): GraphRecord {
  return { type, id: idOf(PREFIX[type], index), fields, history };
}

function idOf(prefix: string, index: number): string {
  return `${prefix}_${createHash('md5').update(`${prefix} ${index}`).digest('hex')}`;
}

/** Hashes a number to 0 ≤ x < 1 (the finaliser of murmur3, public domain). */
function chance(seed: number): number {
  let h = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296;
}

/** An entity past the hubs; the cube makes the first few have most claims. */
function ordinary(seed: number, hubs: number, entities: number): number {
  return hubs + Math.floor(chance(seed + 1) ** 3 * (entities - hubs));
}

/** Names are numbers written in syllables: each its own, and words that many share. */
function nameOf(index: number): string {
  let [rest, word] = [index, ''];
  do {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return `${word[0]?.toUpperCase()}${word.slice(1)} ${['Group', 'Berg', 'Ford', 'Plan'][index % 4]}`;
}

function entityFields(index: number, degree: number): Record<string, Param> {
  const name = nameOf(index);
  return {
    kind: KINDS[index % KINDS.length] ?? 'ORGANISATION',
    nameKey: foldName(name),
    canonicalId: idOf('ent', index),
    name,
    nameSort: foldName(name),
    aliases: [name],
    aliasCounts: [degree],
    mentionCount: degree,
    articleCount: degree,
    claimCount: degree,
  };
}

function dayOf(article: number): string {
  return new Date(Date.UTC(2016, 0, 1 + Math.floor(chance(article) * DAYS))).toISOString().slice(0, 10);
}

function readAtOf(article: number): string {
  return new Date(Date.UTC(2026, 0, 1) + article * 1000).toISOString();
}

function articleOf(claim: number, nth: number, { articles }: Parts): number {
  return Math.floor(chance(claim * 3 + nth + 7) * articles);
}

function articleFields(index: number): Record<string, Param> {
  const [day, source] = [dayOf(index), Math.floor(chance(index + 31) ** 2 * SOURCES)];
  const text = `Report ${index} of the day. What was said stands in the evidence.`;
  return {
    url: `https://source${source}.example/${index}`,
    canonicalUrl: `source${source}.example/${index}`,
    title: `Report ${index}`,
    author: null,
    publishedAt: day,
    updatedAt: null,
    datePrecision: 'DAY',
    dateBasis: 'GIVEN',
    language: 'en',
    text,
    bodyStart: 0,
    bodyEnd: text.length,
    textHash: idOf('txt', index),
    rawHash: idOf('raw', index),
    wordCount: 12,
    simhash: '0',
    minhash: [index],
    pipelineId: 'made',
    status: 'READ',
    sourceName: `Source ${source}`,
    sourceId: idOf('src', source),
    storyId: idOf('sto', index),
    publishedSort: day,
    band0: `${index}a`,
    band1: `${index}b`,
    band2: `${index}c`,
    band3: `${index}d`,
    revises: null,
  };
}

/** How often a claim is said: once, or twice, the second time perhaps by one who denies it. */
function sayings(claim: number): number {
  return claim % SAID_TWICE === 0 || claim % DISPUTED === 1 ? 2 : 1;
}

function claimFields(index: number, parts: Parts): Record<string, Param> {
  const { subject, object } = parts.endsOf(index);
  const all = Array.from({ length: sayings(index) }, (_, nth) => nth);
  const disputed = index % DISPUTED === 1;
  const affirmed = disputed ? 1 : all.length;
  const days = all.map((nth) => dayOf(articleOf(index, nth, parts))).sort();
  const event = index % 3 === 0 ? (days[0] ?? '') : '';
  const predicate = predicateOf(index);
  return {
    subjectId: idOf('ent', subject),
    objectId: idOf('ent', object),
    canonicalSubjectId: idOf('ent', subject),
    canonicalObjectId: idOf('ent', object),
    propositionKey: idOf('clm', index),
    predicate,
    valueKind: null,
    valueNumber: null,
    valueUnit: null,
    valueDate: null,
    valuePrecision: null,
    reviewStatus: 'UNREVIEWED',
    valueText: null,
    predicateText: predicate,
    evidenceCount: all.length,
    affirmed,
    negated: disputed ? 1 : 0,
    hedged: 0,
    sourceCount: affirmed,
    independentSourceCount: affirmed,
    independentDenialCount: disputed ? 1 : 0,
    disputed,
    confidence: confidenceOf(index),
    eventStart: event,
    eventEnd: event,
    publishedSort: days.at(-1) ?? '',
    listed: true,
  };
}

function predicateOf(claim: number): string {
  return PREDICATES[Math.floor(chance(claim + 11) ** 2 * PREDICATES.length)] ?? 'own';
}

function confidenceOf(claim: number): number {
  return Math.round((0.5 + chance(claim + 5) / 2) * 10_000) / 10_000;
}

function evidenceOf(claim: number, nth: number, parts: Parts): GraphRecord {
  const { subject, object } = parts.endsOf(claim);
  const exact = `${nameOf(subject)} ${predicateOf(claim)} ${nameOf(object)} in ${claim}`;
  const negated = nth === 1 && claim % DISPUTED === 1;
  const day = dayOf(articleOf(claim, 0, parts));
  const event = claim % 3 === 0 ? day : null;
  return record('Evidence', claim * 2 + nth, {
    start: nth,
    end: nth + exact.length,
    exact,
    prefix: '',
    suffix: '',
    predicateText: predicateOf(claim),
    valueText: null,
    polarity: negated ? 'NEGATED' : 'AFFIRMED',
    modality: 'ASSERTED',
    speakerKind: nth === 1 ? 'ENTITY' : 'SOURCE',
    speakerText: nth === 1 ? nameOf(object) : null,
    speakerStart: null,
    speakerEnd: null,
    cueStart: null,
    cueEnd: null,
    contentStart: null,
    contentEnd: null,
    eventStart: event,
    eventEnd: event,
    eventPrecision: event && 'DAY',
    timeText: event,
    timeBasis: event && 'STATED',
    qualifierRoles: [],
    qualifierTexts: [],
    qualifierEntityIds: [],
    confidence: confidenceOf(claim),
    rule: 'made',
    pipelineId: 'made',
    live: true,
    articleId: idOf('art', articleOf(claim, nth, parts)),
    claimId: idOf('clm', claim),
    speakerId: nth === 1 ? idOf('ent', object) : null,
  });
}
