import type { StoredArticle, StoredEntity, StoredSource } from '../graph/stored.ts';
import type { GraphRecord } from '../graph/transfer/record.ts';
import type { Literals } from './export-request.ts';
import type { FlatClaim } from './flat-graph.ts';
import {
  address,
  type Description,
  date,
  decimal,
  type Name,
  name,
  predicateName,
  type Term,
  text,
  thing,
  truth,
  whole,
} from './rdf-terms.ts';

type Property = readonly [Name, Term];

/** Other people's classes for our kinds of entity. SKOS's concept stands for a policy, which they have no word for. */
const CLASSES: Readonly<Record<string, readonly Name[]>> = {
  ORGANISATION: ['schema:Organization', 'foaf:Organization'],
  PERSON: ['schema:Person', 'foaf:Person'],
  PLACE: ['schema:Place'],
  POLICY: ['cg:Policy', 'skos:Concept'],
};

/** Describes who publishes. */
export function describeSource({ id, fields }: GraphRecord): Description {
  const { name: called, domain, reliability } = fields as unknown as StoredSource;
  return {
    subject: thing(id),
    properties: [
      ...types('cg:Source', 'schema:Organization'),
      ['schema:name', text(called)],
      ...given(domain, (value) => ['cg:domain', text(value)]),
      ['cg:reliability', text(reliability)],
    ],
  };
}

/** Describes an entity by its names. */
export function describeEntity({ id, fields }: GraphRecord): Description {
  const { kind, name: called, aliases } = fields as unknown as StoredEntity;
  return {
    subject: thing(id),
    properties: [
      ...types('cg:Entity', ...(CLASSES[kind] ?? [])),
      ['cg:kind', text(kind)],
      ['schema:name', text(called)],
      ['skos:prefLabel', text(called)],
      ...aliases.filter((alias) => alias !== called).map((alias): Property => ['skos:altLabel', text(alias)]),
    ],
  };
}

/** Describes an article, without its text. */
export function describeArticle({ id, fields }: GraphRecord): Description {
  const article = fields as unknown as StoredArticle & { readonly revises: string | null };
  return {
    subject: thing(id),
    properties: [
      ...types('schema:NewsArticle', 'prov:Entity'),
      ...given(article.title, (value) => ['schema:headline', text(value)]),
      ...given(article.url, (value) => ['schema:url', address(value)]),
      ...given(article.author, (value) => ['schema:author', text(value)]),
      ...given(article.publishedAt, (value) => ['schema:datePublished', date(value)]),
      ['schema:inLanguage', text(article.language)],
      ['schema:publisher', name(thing(article.sourceId))],
      ['cg:story', name(thing(article.storyId))],
      ...given(article.revises, (value) => ['prov:wasRevisionOf', name(thing(value))]),
    ],
  };
}

/** Describes a proposition as a thing of its own: a statement that says nothing about being true. */
export function describeClaim(flat: FlatClaim, object: Term): Description {
  const { id, subjectId, claim } = flat;
  const counts = [
    ['cg:affirmed', claim['affirmed']],
    ['cg:negated', claim['negated']],
    ['cg:hedged', claim['hedged']],
    ['cg:independentSources', claim['independentSourceCount']],
    ['cg:independentDenials', claim['independentDenialCount']],
  ] as const;
  return {
    subject: thing(id),
    properties: [
      ...types('cg:Claim', 'rdf:Statement', 'schema:Claim'),
      ['rdf:subject', name(thing(subjectId))],
      ['rdf:predicate', name(predicateName(String(claim['predicate'])))],
      ['rdf:object', object],
      ['cg:predicate', text(String(claim['predicate']))],
      ['cg:predicateText', text(String(claim['predicateText']))],
      ...valueFacts(flat),
      ...counts.map(([property, count]): Property => [property, whole(Number(count))]),
      ['cg:disputed', truth(claim['disputed'] === true)],
      ['cg:confidence', decimal(Number(claim['confidence']))],
      ...given(claim['eventStart'] as string, (value) => ['cg:eventStart', date(value)]),
      ...given(claim['eventEnd'] as string, (value) => ['cg:eventEnd', date(value)]),
    ],
  };
}

/** Returns the object of a claim: an entity, the node of a value, or the value itself as a literal. */
export function objectOf(flat: FlatClaim, literals: Literals): Term {
  if (flat.value === null || literals === 'node') return name(thing(flat.objectId));
  const { valueKind, valueNumber, valueDate } = flat.claim;
  if (valueKind === 'NUMBER') return decimal(Number(valueNumber));
  if (valueKind === 'DATE' && typeof valueDate === 'string') return date(valueDate);
  return text(flat.value);
}

/** Describes a value that has a node, in the words of schema.org. */
export function describeValue({ objectId, value, claim }: FlatClaim): Description {
  const { valueKind, valueNumber, valueUnit, valueDate } = claim;
  const isMoney = valueKind === 'MONEY';
  return {
    subject: thing(objectId),
    properties: [
      ...types('cg:Value', ...(isMoney ? (['schema:MonetaryAmount'] as const) : [])),
      ...(valueKind === 'QUANTITY' ? types('schema:QuantitativeValue') : []),
      ['schema:name', text(value ?? '')],
      ...(typeof valueNumber === 'number' ? [['schema:value', decimal(valueNumber)] as const] : []),
      ...given(valueUnit as string | null, (unit) => [
        isMoney ? 'schema:currency' : 'schema:unitText',
        text(unit),
      ]),
      ...given(valueDate as string | null, (day) => ['schema:value', date(day)]),
    ],
  };
}

/** The value's parts stand on the claim itself too, where no literal can hold the unit. */
function valueFacts({ value, claim }: FlatClaim): readonly Property[] {
  if (value === null) return [];
  const { valueKind, valueNumber, valueUnit, valueDate } = claim;
  return [
    ['cg:valueKind', text(String(valueKind))],
    ['cg:valueText', text(value)],
    ...(typeof valueNumber === 'number' ? [['cg:valueNumber', decimal(valueNumber)] as const] : []),
    ...given(valueUnit as string | null, (unit) => ['cg:valueUnit', text(unit)]),
    ...given(valueDate as string | null, (day) => ['cg:valueDate', date(day)]),
  ];
}

/** Says what something is. */
export function types(...classes: readonly Name[]): readonly Property[] {
  return classes.map((each) => ['rdf:type', name(each)]);
}

/** Makes a property where there is something to say. */
export function given(
  value: string | null | undefined,
  make: (value: string) => Property,
): readonly Property[] {
  return value ? [make(value)] : [];
}
