import { ARTICLE_STATUSES, DATE_BASES, PRECISIONS } from '../../domain/article.ts';
import { ENTITY_KINDS } from '../../domain/entity.ts';
import { MODALITIES, POLARITIES, SPEAKER_KINDS, TIME_BASES } from '../../domain/evidence.ts';
import { MENTION_FORMS } from '../../domain/mention.ts';
import { RELIABILITIES } from '../../domain/source.ts';
import { VALUE_KINDS } from '../../domain/value.ts';
import type {
  StoredArticle,
  StoredClaim,
  StoredEntity,
  StoredEvidence,
  StoredMention,
  StoredSource,
} from '../stored.ts';

/** What a property may hold: a plain type, `?` where it may be null, or one of a list of words. */
export type FieldKind =
  | 'text'
  | 'text?'
  | 'number'
  | 'number?'
  | 'boolean'
  | 'texts'
  | 'numbers'
  | { readonly oneOf: readonly string[]; readonly optional?: boolean };

/** The kinds of record an export has, in the order their lines stand in (code points). */
export const RECORD_TYPES = ['Article', 'Claim', 'Entity', 'Evidence', 'Mention', 'Source', 'Story'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** Instants: they come with `--with-history` and are no part of the graph section. */
type History = 'readAt' | 'retractedAt' | 'firstRecorded';
type Fields<Stored, Ends extends string = never> = {
  readonly [Name in Exclude<keyof Stored, 'id' | History> | Ends]: FieldKind;
};

const precision = { oneOf: PRECISIONS, optional: true } as const;

const ARTICLE: Fields<StoredArticle, 'revises'> = {
  url: 'text?',
  canonicalUrl: 'text?',
  title: 'text?',
  author: 'text?',
  publishedAt: 'text?',
  updatedAt: 'text?',
  datePrecision: precision,
  dateBasis: { oneOf: DATE_BASES },
  language: 'text',
  text: 'text',
  bodyStart: 'number',
  bodyEnd: 'number',
  textHash: 'text',
  rawHash: 'text',
  wordCount: 'number',
  simhash: 'text',
  minhash: 'numbers',
  pipelineId: 'text',
  status: { oneOf: ARTICLE_STATUSES },
  sourceName: 'text',
  sourceId: 'text',
  storyId: 'text',
  publishedSort: 'text',
  band0: 'text',
  band1: 'text',
  band2: 'text',
  band3: 'text',
  revises: 'text?',
};

/** `subjectId` and `objectId` are the unmerged ends; the stored properties of these names are `canonical…`. */
const CLAIM: Fields<StoredClaim, 'canonicalSubjectId' | 'canonicalObjectId'> = {
  subjectId: 'text',
  objectId: 'text?',
  canonicalSubjectId: 'text',
  canonicalObjectId: 'text?',
  propositionKey: 'text',
  predicate: 'text',
  valueKind: { oneOf: VALUE_KINDS, optional: true },
  valueNumber: 'number?',
  valueUnit: 'text?',
  valueDate: 'text?',
  valuePrecision: precision,
  reviewStatus: 'text',
  valueText: 'text?',
  predicateText: 'text',
  evidenceCount: 'number',
  affirmed: 'number',
  negated: 'number',
  hedged: 'number',
  sourceCount: 'number',
  independentSourceCount: 'number',
  independentDenialCount: 'number',
  disputed: 'boolean',
  confidence: 'number',
  eventStart: 'text',
  eventEnd: 'text',
  publishedSort: 'text',
  listed: 'boolean',
};

const ENTITY: Fields<StoredEntity> = {
  kind: { oneOf: ENTITY_KINDS },
  nameKey: 'text',
  canonicalId: 'text',
  name: 'text',
  nameSort: 'text',
  aliases: 'texts',
  aliasCounts: 'numbers',
  mentionCount: 'number',
  articleCount: 'number',
  claimCount: 'number',
};

const EVIDENCE: Fields<StoredEvidence> = {
  start: 'number',
  end: 'number',
  exact: 'text',
  prefix: 'text',
  suffix: 'text',
  predicateText: 'text',
  valueText: 'text?',
  polarity: { oneOf: POLARITIES },
  modality: { oneOf: MODALITIES },
  speakerKind: { oneOf: SPEAKER_KINDS },
  speakerText: 'text?',
  speakerStart: 'number?',
  speakerEnd: 'number?',
  cueStart: 'number?',
  cueEnd: 'number?',
  contentStart: 'number?',
  contentEnd: 'number?',
  eventStart: 'text?',
  eventEnd: 'text?',
  eventPrecision: precision,
  timeText: 'text?',
  timeBasis: { oneOf: TIME_BASES, optional: true },
  qualifierRoles: 'texts',
  qualifierTexts: 'texts',
  qualifierEntityIds: 'texts',
  confidence: 'number',
  rule: 'text',
  pipelineId: 'text',
  live: 'boolean',
  articleId: 'text',
  claimId: 'text',
  speakerId: 'text?',
};

const MENTION: Fields<StoredMention, 'articleId' | 'entityId'> = {
  start: 'number',
  end: 'number',
  exact: 'text',
  form: { oneOf: MENTION_FORMS },
  articleId: 'text',
  entityId: 'text',
};

const SOURCE: Fields<StoredSource> = {
  name: 'text',
  names: 'texts',
  nameCounts: 'numbers',
  domain: 'text?',
  reliability: { oneOf: RELIABILITIES },
};

/** Every property of every kind of record; the types above fail to compile when `stored.ts` gains one. */
export const RECORD_FIELDS: Readonly<Record<RecordType, Readonly<Record<string, FieldKind>>>> = {
  Article: ARTICLE,
  Claim: CLAIM,
  Entity: ENTITY,
  Evidence: EVIDENCE,
  Mention: MENTION,
  Source: SOURCE,
  Story: {},
};

/** The instants of each kind; a type that is missing has none. */
export const HISTORY_FIELDS: Readonly<Partial<Record<RecordType, readonly History[]>>> = {
  Article: ['readAt', 'retractedAt'],
  Claim: ['firstRecorded'],
  Evidence: ['retractedAt'],
};

/** Tells whether a property holds a list. A graph that a bulk import built lacks those that are empty. */
export function isListKind(kind: FieldKind): boolean {
  return kind === 'texts' || kind === 'numbers';
}
