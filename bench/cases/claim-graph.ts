import type { GraphStore, Param } from '../../src/graph/store.ts';
import { LOAD_ORDER, loadRecords } from '../../src/graph/transfer/load.ts';
import type { GraphRecord } from '../../src/graph/transfer/record.ts';
import { RECORD_FIELDS, type RecordType } from '../../src/graph/transfer/record-fields.ts';
import { seededRandom } from './news-generator.ts';

/** How a graph of so many claims is made up; near what the samples give, with fewer mentions. */
const CLAIMS_PER_ENTITY = 10;
const CLAIMS_PER_ARTICLE = 10;
const EVIDENCE_PER_CLAIM = 1.5;
const VALUES = 0.35;
const ARTICLE_CHARACTERS = 3500;
const BATCH = 500;
const SENTENCE =
  'The board of the company said on Tuesday that the works in the north would be closed before the winter. ';
const PREDICATES = ['own', 'buy', 'lead', 'accuse', 'sue', 'sign', 'fund', 'oppose', 'employ', 'plan'];

/** Fills an empty store with a seeded graph of `claims` claims: hubs, values, denials, several sources. */
export async function loadClaimGraph(store: GraphStore, claims: number): Promise<void> {
  const random = seededRandom(7);
  const sizes: Readonly<Record<RecordType, number>> = {
    Source: 50,
    Story: Math.ceil(claims / CLAIMS_PER_ARTICLE),
    Entity: Math.ceil(claims / CLAIMS_PER_ENTITY),
    Article: Math.ceil(claims / CLAIMS_PER_ARTICLE),
    Claim: claims,
    Evidence: Math.ceil(claims * EVIDENCE_PER_CLAIM),
    Mention: Math.ceil(claims * EVIDENCE_PER_CLAIM),
  };
  const maker = new Maker(random, sizes);
  for (const type of LOAD_ORDER) {
    for (let from = 0; from < sizes[type]; from += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, sizes[type] - from) }, (_, at) => from + at);
      await loadRecords(
        store,
        type,
        numbers.map((number) => maker.make(type, number)),
      );
    }
  }
}

const PREFIX: Readonly<Record<RecordType, string>> = {
  Source: 'src',
  Story: 'sto',
  Entity: 'ent',
  Article: 'art',
  Claim: 'clm',
  Evidence: 'evi',
  Mention: 'men',
};

/** Numbers scattered over the id space, as hashes are: an export reads in order of id, which is not that of writing. */
function idOf(type: RecordType, number: number): string {
  const scattered = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  return `${PREFIX[type]}_${scattered.toString(16).padStart(8, '0')}${String(number).padStart(24, '0')}`;
}

class Maker {
  readonly #random: () => number;
  readonly #sizes: Readonly<Record<RecordType, number>>;

  constructor(random: () => number, sizes: Readonly<Record<RecordType, number>>) {
    this.#random = random;
    this.#sizes = sizes;
  }

  make(type: RecordType, number: number): GraphRecord {
    const id = idOf(type, number);
    const given = { ...DEFAULTS, ...this.#fieldsOf(type, number, id) };
    const fields = Object.fromEntries(
      Object.entries(RECORD_FIELDS[type]).map(([name, kind]) => [name, given[name] ?? standIn(kind)]),
    );
    const at = '2026-03-08T10:00:00.000Z';
    const history: Record<string, Param> = type === 'Article' ? { readAt: at } : {};
    return { type, id, fields, history: type === 'Claim' ? { firstRecorded: at } : history };
  }

  #fieldsOf(type: RecordType, number: number, id: string): Readonly<Record<string, Param>> {
    switch (type) {
      case 'Entity':
        return {
          kind: (['ORGANISATION', 'PERSON', 'PLACE', 'POLICY'] as const)[number % 4] ?? 'PLACE',
          canonicalId: id,
          name: `Entity Number ${number}`,
          nameKey: `entity number ${number}`,
          nameSort: `entity number ${number}`,
          aliases: [`Entity Number ${number}`, `EN ${number}`],
          aliasCounts: [3, 1],
          mentionCount: 4,
          articleCount: 3,
          claimCount: CLAIMS_PER_ENTITY,
        };
      case 'Article':
        return {
          url: `https://source-${number % 50}.example/${number}`,
          title: `What was said on day ${number}`,
          publishedAt: dayOf(number),
          publishedSort: dayOf(number),
          text: SENTENCE.repeat(Math.ceil(ARTICLE_CHARACTERS / SENTENCE.length)),
          sourceId: idOf('Source', number % this.#sizes.Source),
          storyId: idOf('Story', number),
          minhash: Array.from({ length: 64 }, () => Math.floor(this.#random() * 0xffff_ffff)),
          status: 'READ',
        };
      case 'Claim':
        return this.#claim(number, id);
      case 'Evidence':
        return this.#evidence(number);
      case 'Mention':
        return {
          articleId: idOf('Article', Math.floor(number / (CLAIMS_PER_ARTICLE * EVIDENCE_PER_CLAIM))),
          entityId: this.#entity(),
          exact: 'the company',
          end: 11,
          form: 'NOMINAL',
        };
      default:
        return { name: `Source ${number}`, names: [`Source ${number}`], nameCounts: [1] };
    }
  }

  #claim(number: number, id: string): Readonly<Record<string, Param>> {
    const subject = this.#entity();
    const isValue = this.#random() < VALUES;
    const object = isValue ? null : this.#entity();
    const predicate = PREDICATES[number % PREDICATES.length] ?? 'own';
    return {
      subjectId: subject,
      objectId: object,
      canonicalSubjectId: subject,
      canonicalObjectId: object,
      propositionKey: `prp_${id.slice(4)}`,
      predicate,
      predicateText: `${predicate}s`,
      ...(isValue
        ? { valueKind: 'MONEY', valueText: `$${number} million`, valueNumber: number * 1e6, valueUnit: 'USD' }
        : {}),
      evidenceCount: 1,
      affirmed: number % 20 === 0 ? 0 : 1,
      negated: number % 20 === 0 ? 1 : 0,
      sourceCount: 1,
      independentSourceCount: 1,
      confidence: 0.8,
      publishedSort: dayOf(number),
      listed: true,
    };
  }

  /** Evidence stands in articles as claims do: by number, so that an article's is near. */
  #evidence(number: number): Readonly<Record<string, Param>> {
    const claim = Math.floor(number / EVIDENCE_PER_CLAIM);
    const words = SENTENCE.trim();
    return {
      claimId: idOf('Claim', claim),
      articleId: idOf('Article', Math.floor(claim / CLAIMS_PER_ARTICLE)),
      end: words.length,
      exact: words,
      prefix: SENTENCE.slice(-32),
      suffix: SENTENCE.slice(0, 32),
      predicateText: 'said',
      polarity: claim % 20 === 0 ? 'NEGATED' : 'AFFIRMED',
      speakerKind: number % 4 === 0 ? 'ENTITY' : 'SOURCE',
      speakerId: number % 4 === 0 ? this.#entity() : null,
      confidence: 0.8,
      live: true,
    };
  }

  /** A few entities are in most claims: the square of an even draw. */
  #entity(): string {
    return idOf('Entity', Math.floor(this.#random() ** 2 * this.#sizes.Entity));
  }
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2020, 0, 1 + (number % 2000))).toISOString().slice(0, 10);
}

const DEFAULTS: Readonly<Record<string, Param>> = {
  language: 'en',
  dateBasis: 'GIVEN',
  datePrecision: 'DAY',
  pipelineId: 'bench',
  rule: 'bench',
  reliability: 'F',
  reviewStatus: 'NONE',
  modality: 'ASSERTED',
  disputed: false,
};

function standIn(kind: (typeof RECORD_FIELDS)[RecordType][string]): Param {
  if (typeof kind === 'object') return kind.optional ? null : (kind.oneOf[0] ?? '');
  if (kind === 'text') return '';
  if (kind === 'number') return 0;
  if (kind === 'texts' || kind === 'numbers') return [];
  return kind === 'boolean' ? false : null;
}
