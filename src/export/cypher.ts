import { groupBy } from '../domain/group-by.ts';
import { cypherLiteral } from './cypher-literal.ts';
import type { ExportRequest } from './export-request.ts';
import { inBatches } from './in-batches.ts';
import { inChunks } from './in-chunks.ts';
import { NODE_LABELS, type NodeLabel } from './property-columns.ts';
import {
  type ClaimLink,
  countNode,
  type GraphNode,
  listClaimLinks,
  listGraphNodes,
  type Properties,
} from './property-graph.ts';
import type { Tally } from './tally.ts';

/** Nodes written by one statement: enough to be fast, few enough for a server with little memory to plan. */
const BATCH = 200;

/**
 * Writes a script of plain Cypher statements, each ended by a semicolon and a line end, that builds the live graph in an
 * empty Neo4j: constraints first, then nodes label by label with their relationships. Needs no parameters and no plugin.
 */
export function exportCypher(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  return inChunks(statements(request, tally));
}

async function* statements(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  const labels = NODE_LABELS.filter((label) => label !== 'Value' || request.literals === 'node');
  for (const label of labels) {
    const name = `${label.toLowerCase()}_id`;
    yield `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  }
  for (const label of labels) {
    for await (const nodes of inBatches(listGraphNodes(request, label), BATCH)) {
      for (const node of nodes) countNode(node, tally);
      yield* nodeStatements(label, nodes);
      yield* linkStatements(label, nodes);
    }
  }
  for await (const links of inBatches(listClaimLinks(request), BATCH)) {
    tally.add('edges', links.length);
    yield claimLinkStatement(links);
  }
}

/** Labels cannot be values, so each kind of entity has a statement of its own. */
function* nodeStatements(label: NodeLabel, nodes: readonly GraphNode[]): Generator<string> {
  for (const [kind, group] of groupBy(nodes, (node) => node.kind ?? '')) {
    const rows = group.map(({ id, properties }) => `\n${mapOf({ id, ...properties })}`);
    yield `UNWIND [${rows.join(',')}] AS row CREATE (n:${label}${kind ? `:${kind}` : ''}) SET n = row;\n`;
  }
}

function* linkStatements(label: NodeLabel, nodes: readonly GraphNode[]): Generator<string> {
  const links = nodes.flatMap(({ id, links: each }) => each.map((link) => ({ ...link, from: id })));
  for (const [type, group] of groupBy(links, (link) => `${link.type} ${link.toLabel}`)) {
    const [name, toLabel] = type.split(' ');
    const rows = group.map(({ from, to }) => `[${cypherLiteral(from)},${cypherLiteral(to)}]`);
    yield `UNWIND [${rows.join(',\n')}] AS row MATCH (a:${label} {id: row[0]}) MATCH (b:${toLabel} {id: row[1]}) CREATE (a)-[:${name}]->(b);\n`;
  }
}

function claimLinkStatement(links: readonly ClaimLink[]): string {
  const rows = links.map(
    ({ from, to, properties }) =>
      `\n{from: ${cypherLiteral(from)}, to: ${cypherLiteral(to)}, properties: ${mapOf(properties)}}`,
  );
  return `UNWIND [${rows.join(',')}] AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:CLAIM]->(b) SET r = row.properties;\n`;
}

function mapOf(properties: Properties): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${cypherLiteral(value)}`);
  return `{${pairs.join(', ')}}`;
}
