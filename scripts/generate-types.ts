/**
 * Writes what is made from `schema/schema.graphql`: the types of the resolvers, and the types for clients in
 * TypeScript, which the package publishes. Run after every change of the schema.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { packagePath } from '../src/package-root.ts';

const target = packagePath('src/api/generated/schema-types.ts');
const clientTarget = packagePath('schema/client-types.d.ts');

/** What the resolvers of a type get: a record of the graph, or a value that its parent's resolver made. */
const mappers = {
  Article: '../../graph/read/read-record.ts#ArticleRecord',
  Claim: '../../graph/read/read-record.ts#ClaimRecord',
  Entity: '../../graph/read/read-record.ts#EntityRecord',
  Evidence: '../../graph/read/read-record.ts#EvidenceRecord',
  Mention: '../../graph/read/read-record.ts#MentionRecord',
  Source: '../../graph/read/read-record.ts#SourceRecord',
  Story: '../../graph/read/read-record.ts#StoryRecord',
  Value: '../values.ts#ValueParent',
  ArticleConnection: '../connection.ts#Connection<ArticleRecord>',
  ClaimConnection: '../connection.ts#Connection<ClaimRecord>',
  EntityConnection: '../connection.ts#Connection<EntityRecord>',
  EvidenceConnection: '../connection.ts#Connection<EvidenceRecord>',
  MentionConnection: '../connection.ts#Connection<MentionRecord>',
  SourceConnection: '../connection.ts#Connection<SourceRecord>',
  SearchConnection: '../connection.ts#FoundConnection',
  Contradiction: '../../graph/read/read-record.ts#ClaimRecord',
  ContradictionConnection: '../connection.ts#Connection<ClaimRecord>',
  ContradictionSide: '../values.ts#ContradictionSideParent',
  PathSet: '../../graph/read/paths.ts#FoundPaths',
  Path: '../../graph/read/ways.ts#Way',
  PathStep: '../../graph/read/ways.ts#WalkedStep',
  Subgraph: '../../graph/read/subgraph.ts#FoundSubgraph',
  SubgraphEdge: '../../graph/read/subgraph.ts#SubgraphLine',
  Speaker: '../../graph/read/read-record.ts#EvidenceRecord',
  Qualifier: '../values.ts#QualifierParent',
  Alias: '../values.ts#AliasParent',
  DistributionItem: '../values.ts#DistributionItemParent',
  ArticleText: '../values.ts#ArticleTextParent',
  Why: '../../graph/read/read-record.ts#EvidenceRecord',
  Neighbour: '../../graph/read/neighbours.ts#NeighbourRecord',
  NeighbourConnection: '../connection.ts#Connection<NeighbourRecord>',
  Run: '../../graph/stored.ts#StoredRun',
  RunConnection: '../connection.ts#Connection<StoredRun>',
  Failure: '../../graph/read/runs.ts#Trouble',
  FailureConnection: '../connection.ts#Connection<Trouble>',
  StoryConnection: '../connection.ts#Connection<StoryRecord>',
  GraphInfo: 'object',
  IngestArticlePayload: '../../domain/outcome.ts#InputOutcome',
  RetractArticlePayload: '../ports.ts#Retraction',
  IngestProgress: '../../domain/run-progress.ts#RunProgress',
};

/** Returns the text of the generated file; the freshness test compares it with what is committed. */
export async function generateTypes(): Promise<string> {
  const config = {
    contextType: '../context.ts#ApiContext',
    enumsAsTypes: true,
    immutableTypes: true,
    useTypeImports: true,
    skipTypename: true,
    mappers,
  };
  return codegen({
    filename: target,
    schema: parse(readFileSync(packagePath('schema/schema.graphql'), 'utf8')),
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
}

/** Returns the text of `schema/client-types.d.ts`: what a client asks with and gets, without resolvers. */
export async function generateClientTypes(): Promise<string> {
  return codegen({
    filename: clientTarget,
    schema: parse(readFileSync(packagePath('schema/schema.graphql'), 'utf8')),
    documents: [],
    config: { enumsAsTypes: true, immutableTypes: true, avoidOptionals: { field: true } },
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
  });
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await generateTypes());
  writeFileSync(clientTarget, await generateClientTypes());
}
