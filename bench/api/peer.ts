/** @neo4j/graphql over the same database, served by the same Apollo and Express as ours: the peer of the comparison. */
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import type { Driver } from 'neo4j-driver';
import { type Served, serve } from './serve.ts';

const TYPES = `
type Entity @node @fulltext(indexes: [{ indexName: "entityNames", queryName: "entityNames", fields: ["searchText"] }]) {
  id: ID! kind: String! name: String! searchText: String claimCount: Int! mentionCount: Int!
  claims: [Claim!]! @relationship(type: "SUBJECT", direction: IN)
  objectOf: [Claim!]! @relationship(type: "OBJECT", direction: IN)
}
type Claim @node {
  id: ID! predicate: String! confidence: Float! publishedSort: String! eventStart: String! eventEnd: String! listed: Boolean! independentSourceCount: Int!
  subject: [Entity!]! @relationship(type: "SUBJECT", direction: OUT)
  object: [Entity!]! @relationship(type: "OBJECT", direction: OUT)
  evidence: [Evidence!]! @relationship(type: "SUPPORTS", direction: IN)
}
type Evidence @node @plural(value: "evidences") {
  id: ID! exact: String! confidence: Float! live: Boolean!
  article: [Article!]! @relationship(type: "IN_ARTICLE", direction: OUT)
}
type Article @node { id: ID! title: String status: String! source: [Source!]! @relationship(type: "PUBLISHED_BY", direction: OUT) }
type Source @node { id: ID! name: String! }
`;

/** Starts it; `stop` leaves the driver open. */
export async function startPeer(driver: Driver): Promise<Served> {
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  const apollo = new ApolloServer({ schema, stopOnTerminationSignals: false });
  await apollo.start();
  const app = express();
  app.use(
    '/graphql',
    express.json(),
    expressMiddleware(apollo, { context: async () => ({ executionContext: driver }) }),
  );
  const served = await serve(app);
  return {
    ...served,
    stop: async () => {
      await served.stop();
      await apollo.stop();
    },
  };
}
