/** The filters of claims: each a named condition on `c`, those about evidence inside one EXISTS. */
import type { EntityKind } from '../../domain/entity.ts';
import type { Modality, Polarity, SpeakerKind } from '../../domain/evidence.ts';
import { clause, condition, type Fragment } from '../compose.ts';
import type { Param } from '../store.ts';
import { fromStartOf, untilEndOf } from './date-bounds.ts';
import type { Selection } from './list.ts';

type Given<T> = T | null | undefined;

/** Which claims; what is null or absent does not count. Dates are `2015`, `2015-03` or `2015-03-02`. */
export interface ClaimFilter {
  readonly entity?: Given<string>;
  readonly subject?: Given<string>;
  readonly object?: Given<string>;
  readonly predicates?: Given<readonly string[]>;
  readonly kinds?: Given<readonly EntityKind[]>;
  readonly speaker?: Given<string>;
  readonly speakerKinds?: Given<readonly SpeakerKind[]>;
  readonly source?: Given<string>;
  readonly polarity?: Given<Polarity>;
  readonly modality?: Given<readonly Modality[]>;
  readonly minConfidence?: Given<number>;
  readonly minIndependentSources?: Given<number>;
  readonly disputed?: Given<boolean>;
  readonly eventFrom?: Given<string>;
  readonly eventTo?: Given<string>;
  readonly publishedFrom?: Given<string>;
  readonly publishedTo?: Given<string>;
  /** A day or an instant. */
  readonly recordedFrom?: Given<string>;
  readonly reviewStatus?: Given<string>;
  readonly search?: Given<string>;
  /** Only with an event time; the time line asks for it, no argument does. */
  readonly dated?: true;
}

type Plain = Omit<ClaimFilter, 'search'>;

const KINDS = `EXISTS { MATCH (k:Entity {id: c.subjectId}) WHERE k.kind IN $kinds }
  OR EXISTS { MATCH (k:Entity {id: c.objectId}) WHERE k.kind IN $kinds }`;
const SPEAKER = 'EXISTS { MATCH (x:Entity {id: v.speakerId}) WHERE x.canonicalId = $speaker }';

/** Conditions on the claim itself. */
const CLAIM_CONDITIONS: Readonly<Partial<Record<keyof Plain, string>>> = {
  entity: 'c.subjectId = $entity OR c.objectId = $entity',
  subject: 'c.subjectId = $subject',
  object: 'c.objectId = $object',
  predicates: 'c.predicate IN $predicates',
  kinds: KINDS,
  minConfidence: 'c.confidence >= $minConfidence',
  minIndependentSources: 'c.independentSourceCount >= $minIndependentSources',
  disputed: 'c.disputed = $disputed',
  eventFrom: "c.eventStart <> '' AND c.eventEnd >= $eventFrom",
  eventTo: "c.eventStart <> '' AND c.eventStart <= $eventTo",
  recordedFrom: 'c.firstRecorded >= $recordedFrom',
  reviewStatus: 'c.reviewStatus = $reviewStatus',
  dated: "c.eventStart > ''",
};

/** Conditions that must hold together for one live piece of evidence `v` in article `a`. */
const EVIDENCE_CONDITIONS: Readonly<Partial<Record<keyof Plain, string>>> = {
  speaker: SPEAKER,
  speakerKinds: 'v.speakerKind IN $speakerKinds',
  source: 'a.sourceId = $source',
  polarity: 'v.polarity = $polarity',
  modality: 'v.modality IN $modality',
  publishedFrom: 'a.publishedSort >= $publishedFrom',
  publishedTo: "a.publishedSort <> '' AND a.publishedSort <= $publishedTo",
};

/** All members of the proposition count, so the way goes by its key; that is also Grafeo's fast way. */
const SUPPORTED = `EXISTS {
  MATCH (m:Claim {propositionKey: c.propositionKey})<-[:SUPPORTS]-(v:Evidence)-[:IN_ARTICLE]->(a:Article)
  WHERE v.live = true
  // {evidence}
}`;

/**
 * Where the reading of claims starts: the graph, the claims of entities, what a speaker says, or propositions. What
 * hangs on SUBJECT or OBJECT is a claim; to ask for its label costs the embedded engine a third of a hub's page.
 */
export const STARTS = {
  all: 'MATCH (c:Claim)',
  subject: 'MATCH (:Entity {canonicalId: parent})<-[:SUBJECT]-(c)',
  object: 'MATCH (:Entity {canonicalId: parent})<-[:OBJECT]-(c)',
  entity: 'MATCH (:Entity {canonicalId: parent})<-[end:SUBJECT|OBJECT]-(c)',
  entities: 'UNWIND $entities AS entity MATCH (:Entity {canonicalId: entity})<-[end:SUBJECT|OBJECT]-(c)',
  speaker: `MATCH (:Entity {canonicalId: parent})<-[:SAID_BY]-(:Evidence)-[:SUPPORTS]->(said:Claim)
WITH DISTINCT said.propositionKey AS proposition
MATCH (c:Claim {propositionKey: proposition})`,
  propositions: 'UNWIND $propositions AS proposition MATCH (c:Claim {propositionKey: proposition})',
} as const;
export type ClaimStart = keyof typeof STARTS;

/** The same on Neo4j by the ids that stand on the claims: two fifths of the reads, and of the time, are saved. */
const NEO4J_STARTS: Readonly<Partial<Record<ClaimStart, string>>> = {
  subject: 'MATCH (c:Claim {subjectId: parent})',
  object: 'MATCH (c:Claim {objectId: parent})',
  entity: `CALL (parent) {
MATCH (c:Claim {subjectId: parent})
WHERE c.listed = true
RETURN c
UNION ALL
MATCH (c:Claim {objectId: parent})
WHERE c.listed = true AND c.subjectId <> parent
RETURN c
}
WITH parent, c`,
};

/** A claim of an entity with itself, or with another of the list, is reached by both its ends: one is enough. */
const ONE_END: Readonly<Partial<Record<ClaimStart, Fragment>>> = {
  entity: condition('one-end', "type(end) = 'SUBJECT' OR c.objectId <> c.subjectId", 'filter', {
    neo4j: '',
  }),
  entities: condition('one-end-of-many', "type(end) = 'SUBJECT' OR NOT c.subjectId IN $entities"),
};

/** The entities whose claims are listed: each parent, or those of `$entities` together. */
const EACH: Readonly<Record<'entity' | 'entities', readonly Fragment[]>> = {
  entity: [
    clause('each:parent', 'each', 'UNWIND [parent] AS entity'),
    condition('only-object', 'c.subjectId <> entity', 'onlyObject'),
  ],
  entities: [
    clause('each:entity', 'each', 'UNWIND $entities AS entity'),
    condition('only-object-of-many', 'NOT c.subjectId IN $entities', 'onlyObject'),
  ],
};

/** The most selective start a filter allows, with the parent it starts from. */
export function chooseStart(
  filter: ClaimFilter,
  propositions: readonly string[] | null,
): { start: ClaimStart; parent: string } {
  if (propositions) return { start: 'propositions', parent: '' };
  for (const start of ['subject', 'object', 'entity', 'speaker'] as const) {
    const parent = filter[start];
    if (parent) return { start, parent };
  }
  return { start: 'all', parent: '' };
}

export interface ClaimSelectionOptions {
  readonly start: ClaimStart;
  readonly filter: ClaimFilter;
  /** Propositions that `filter.search` found; null when it looks for nothing. */
  readonly propositions: readonly string[] | null;
}

/** Turns a filter into the fragments and parameters of `count-claims` and its kin. */
export function selectClaims(options: ClaimSelectionOptions): Selection {
  const { start } = options;
  const neo4j = NEO4J_STARTS[start];
  const fragments: Fragment[] = [
    clause(`from:${start}`, 'match', STARTS[start], neo4j === undefined ? {} : { neo4j }),
  ];
  const oneEnd = ONE_END[start];
  if (oneEnd) fragments.push(oneEnd);
  const { fragments: conditions, params } = selectByFilter(options);
  return { fragments: [...fragments, ...conditions], params };
}

/** Turns a filter into the fragments and parameters of `list-entity-claims`, for the claims of entities. */
export function selectEntityClaims(options: ClaimSelectionOptions): Selection {
  const { fragments: conditions, params } = selectByFilter(options);
  return {
    fragments: [...EACH[options.start === 'entities' ? 'entities' : 'entity'], ...conditions],
    params,
  };
}

function selectByFilter({ start, filter, propositions }: ClaimSelectionOptions): Selection {
  const { fragments, params } = selectMatching(filter, propositions);
  return start === 'propositions' ? { fragments: filterFragments(filter), params } : { fragments, params };
}

/** Turns a filter into conditions on claim `c`, wherever it comes from; with a search, `c` is one of what that found. */
export function selectMatching(filter: ClaimFilter, propositions: readonly string[] | null): Selection {
  const fragments = filterFragments(filter);
  const params = filterParams(filter);
  if (!propositions) return { fragments, params };
  return {
    fragments: [condition('found', 'c.propositionKey IN $propositions'), ...fragments],
    params: { ...params, propositions },
  };
}

/** Tells whether a filter lets everything through. */
export function isEmpty(filter: ClaimFilter): boolean {
  return Object.values(filter).every((value) => value === null || value === undefined);
}

/** Returns the conditions a filter sets on claim `c`, without a start. */
export function filterFragments(filter: ClaimFilter): readonly Fragment[] {
  const ofClaim = given(filter, CLAIM_CONDITIONS, 'filter');
  const ofEvidence = given(filter, EVIDENCE_CONDITIONS, 'evidence');
  return ofEvidence.length === 0 ? ofClaim : [...ofClaim, supported(ofEvidence)];
}

/** Returns the parameters of `filterFragments`; upper bounds of dates reach to the end of their year, month or day. */
export function filterParams({ search: _, ...filter }: ClaimFilter): Readonly<Record<string, Param>> {
  const params: Record<string, Param> = {};
  for (const [name, value] of Object.entries(filter))
    if (value !== null && value !== undefined) params[name] = value;
  for (const name of ['eventTo', 'publishedTo'] as const) {
    const date = filter[name];
    if (date) params[name] = untilEndOf(date);
  }
  if (filter.recordedFrom) params['recordedFrom'] = fromStartOf(filter.recordedFrom);
  return params;
}

/** Returns the conditions a filter sets on evidence `v` in article `a`, for the slot `evidence`. */
export function evidenceFragments(filter: ClaimFilter): readonly Fragment[] {
  return given(filter, EVIDENCE_CONDITIONS, 'evidence');
}

function given(
  filter: ClaimFilter,
  conditions: Readonly<Partial<Record<keyof Plain, string>>>,
  slot: string,
): Fragment[] {
  return Object.entries(conditions).flatMap(([name, text]) => {
    const value = filter[name as keyof Plain];
    return value === null || value === undefined ? [] : [condition(name, text, slot)];
  });
}

function supported(conditions: readonly Fragment[]): Fragment {
  const text = SUPPORTED.replace(
    '// {evidence}',
    conditions.map((each) => `AND (${each.text})`).join('\n  '),
  );
  return condition(`supported(${conditions.map((each) => each.name).join('+')})`, text);
}
