import type { Param, Scalar } from '../graph/store.ts';
import { listArticleEvidence } from '../graph/transfer/article-evidence.ts';
import { dumpRecords, listIds } from '../graph/transfer/dump.ts';
import { cutQuote, type ExportRequest, type Quotes } from './export-request.ts';
import { isEdge, listEntityRecords, listFlatClaims } from './flat-graph.ts';
import { CLAIM_LINK_COLUMNS, type Columns, NODE_COLUMNS, type NodeLabel } from './property-columns.ts';
import type { Tally } from './tally.ts';

export type Properties = Readonly<Record<string, Scalar | readonly string[]>>;

/** A node with the relationships that leave it, to nodes of labels that come before its own. */
export interface GraphNode {
  readonly label: NodeLabel;
  readonly id: string;
  /** A second label: the entity's kind. */
  readonly kind?: string;
  readonly properties: Properties;
  readonly links: readonly Link[];
}

export interface Link {
  readonly type: string;
  readonly to: string;
  readonly toLabel: NodeLabel;
}

/** The derived relationship between two entities, with the counts of its claim. */
export interface ClaimLink {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Articles whose evidence is fetched at once. */
const ARTICLES = 100;

/** Lists the live graph's nodes of one label in order, each with its relationships. */
export function listGraphNodes(request: ExportRequest, label: NodeLabel): AsyncGenerator<GraphNode> {
  switch (label) {
    case 'Source':
      return sources(request);
    case 'Entity':
      return entities(request);
    case 'Article':
      return articles(request);
    case 'Claim':
      return claims(request);
    case 'Value':
      return values(request);
    case 'Evidence':
      return evidence(request);
  }
}

/** Counts a node with the relationships that leave it. */
export function countNode({ label, links }: GraphNode, tally: Tally): void {
  tally.add('nodes');
  tally.add('edges', links.length);
  if (label === 'Claim') tally.add('claims');
  if (label === 'Evidence') tally.add('evidence');
}

/** Lists the relationships between entities: one a claim that somebody affirms. */
export async function* listClaimLinks(request: ExportRequest): AsyncGenerator<ClaimLink> {
  for await (const flat of listFlatClaims(request)) {
    if (flat.value !== null || !isEdge(flat, request)) continue;
    const { id, claim, subjectId: from, objectId: to } = flat;
    const fields = { ...claim, id, sources: claim['independentSourceCount'] ?? null };
    yield { from, to, properties: pick(fields, CLAIM_LINK_COLUMNS) };
  }
}

async function* sources({ store, selection }: ExportRequest): AsyncGenerator<GraphNode> {
  for await (const { id, fields } of dumpRecords(store, 'Source', selection?.Source))
    yield { label: 'Source', id, properties: pick(fields, NODE_COLUMNS.Source), links: [] };
}

async function* entities(request: ExportRequest): AsyncGenerator<GraphNode> {
  for await (const { id, fields } of listEntityRecords(request)) {
    const word = String(fields['kind']);
    const kind = `${word[0]}${word.slice(1).toLowerCase()}`;
    yield { label: 'Entity', id, kind, properties: pick(fields, NODE_COLUMNS.Entity), links: [] };
  }
}

async function* articles({ store, selection }: ExportRequest): AsyncGenerator<GraphNode> {
  for await (const { id, fields } of dumpRecords(store, 'Article', selection?.Article)) {
    if (fields['status'] !== 'READ') continue;
    const links = [{ type: 'PUBLISHED_BY', to: String(fields['sourceId']), toLabel: 'Source' }] as const;
    yield { label: 'Article', id, properties: pick(fields, NODE_COLUMNS.Article), links };
  }
}

async function* claims(request: ExportRequest): AsyncGenerator<GraphNode> {
  for await (const { id, listedId, subjectId, objectId, value, claim } of listFlatClaims(request)) {
    const subject = { type: 'SUBJECT', to: subjectId, toLabel: 'Entity' } as const;
    const object = { type: 'OBJECT', to: objectId, toLabel: value === null ? 'Entity' : 'Value' } as const;
    const links = value === null || request.literals === 'node' ? [subject, object] : [subject];
    const times = { eventStart: claim['eventStart'] || null, eventEnd: claim['eventEnd'] || null };
    const properties = pick({ ...claim, ...times, claimId: listedId }, NODE_COLUMNS.Claim);
    yield { label: 'Claim', id, properties, links };
  }
}

async function* values(request: ExportRequest): AsyncGenerator<GraphNode> {
  if (request.literals === 'none') return;
  for await (const { objectId, value, claim } of listFlatClaims(request)) {
    if (value === null) continue;
    const properties = {
      kind: claim['valueKind'] ?? null,
      text: value,
      number: claim['valueNumber'] ?? null,
      unit: claim['valueUnit'] ?? null,
      date: claim['valueDate'] ?? null,
    };
    yield { label: 'Value', id: objectId, properties: pick(properties, NODE_COLUMNS.Value), links: [] };
  }
}

async function* evidence({ store, selection, quotes }: ExportRequest): AsyncGenerator<GraphNode> {
  const chosen = selection && new Set(selection.Evidence);
  for await (const page of selection ? [selection.Article] : listIds(store, 'Article')) {
    for (let from = 0; from < page.length; from += ARTICLES) {
      const ids = page.slice(from, from + ARTICLES);
      const byArticle = await listArticleEvidence(store, ids);
      for (const found of ids.flatMap((id) => byArticle.get(id) ?? [])) {
        const { id, articleId } = found.evidence;
        if (chosen && !chosen.has(id)) continue;
        const said = found.speakerId
          ? ([{ type: 'SAID_BY', to: found.speakerId, toLabel: 'Entity' }] as const)
          : [];
        const links = [
          { type: 'SUPPORTS', to: found.key, toLabel: 'Claim' },
          { type: 'IN_ARTICLE', to: articleId, toLabel: 'Article' },
          ...said,
        ] as const;
        const fields = { ...found.evidence, ...words(found.evidence, quotes) };
        yield { label: 'Evidence', id, properties: pick(fields, NODE_COLUMNS.Evidence), links };
      }
    }
  }
}

function words(
  { exact, prefix, suffix }: { readonly exact: string; readonly prefix: string; readonly suffix: string },
  quotes: Quotes,
): Properties {
  const around = quotes === 'full' ? { prefix, suffix } : { prefix: null, suffix: null };
  return { quote: cutQuote(exact, quotes), ...around };
}

function pick(fields: Readonly<Record<string, Param | undefined>>, columns: Columns): Properties {
  const names = Object.keys(columns);
  return Object.fromEntries(names.map((name) => [name, (fields[name] ?? null) as Scalar]));
}
