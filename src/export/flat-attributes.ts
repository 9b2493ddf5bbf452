import type { Scalar } from '../graph/store.ts';
import { cutQuote, type Quotes } from './export-request.ts';
import { bestEvidence, type FlatEdge, type FlatNode } from './flat-graph.ts';

export type AttributeType = 'string' | 'double' | 'int' | 'boolean';
export type AttributeTypes = Readonly<Record<string, AttributeType>>;
export type Attributes = Readonly<Record<string, Scalar>>;

/** What stands on a node, in every format of nodes and edges. */
export const NODE_ATTRIBUTES: AttributeTypes = {
  label: 'string',
  kind: 'string',
  aliases: 'string',
  mentions: 'int',
  articles: 'int',
  claims: 'int',
};

/** What stands on an edge that is the claim's own: its words and counts. */
export const CLAIM_ATTRIBUTES: AttributeTypes = {
  label: 'string',
  predicate: 'string',
  affirmed: 'int',
  negated: 'int',
  hedged: 'int',
  sources: 'int',
  disputed: 'boolean',
  confidence: 'double',
  eventStart: 'string',
  eventEnd: 'string',
};

/** What stands on an edge: the claim's own, then its best evidence. */
export const EDGE_ATTRIBUTES: AttributeTypes = {
  ...CLAIM_ATTRIBUTES,
  quote: 'string',
  speaker: 'string',
  source: 'string',
  url: 'string',
  published: 'string',
};

/** Returns a node's attributes; an entity's other names are joined with " | ". */
export function nodeAttributes({ id: _, aliases, ...node }: FlatNode): Attributes {
  const { label, kind, ...counts } = node;
  return { label, kind, aliases: aliases.join(' | '), ...counts };
}

/** Returns an edge's attributes, with its best quote as far as quotes are wanted. What has no value is null. */
export function edgeAttributes(edge: FlatEdge, quotes: Quotes): Attributes {
  const best = bestEvidence(edge);
  return {
    ...claimAttributes(edge),
    quote: best ? cutQuote(best.evidence.exact, quotes) : null,
    speaker: best?.speaker ?? null,
    source: best?.sourceName ?? null,
    url: best?.articleUrl ?? null,
    published: best?.publishedAt ?? null,
  };
}

/** Returns the attributes of an edge that are the claim's own. */
export function claimAttributes({ claim }: Pick<FlatEdge, 'claim'>): Attributes {
  const own = {
    label: claim['predicateText'],
    predicate: claim['predicate'],
    affirmed: claim['affirmed'],
    negated: claim['negated'],
    hedged: claim['hedged'],
    sources: claim['independentSourceCount'],
    disputed: claim['disputed'],
    confidence: claim['confidence'],
    eventStart: claim['eventStart'] || null,
    eventEnd: claim['eventEnd'] || null,
  };
  return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, (value ?? null) as Scalar]));
}

/** Leaves out what has no value. */
export function present(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));
}
