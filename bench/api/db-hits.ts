import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import type { RunStatement } from './counted-store.ts';

interface Plan {
  readonly dbHits?: number;
  readonly children?: readonly Plan[];
}

/** Runs statements once more with PROFILE and adds up what they touched in the database. */
export async function dbHits(driver: Driver, statements: readonly RunStatement[]): Promise<number> {
  let hits = 0;
  for (const { text, params } of statements) {
    if (text === '') continue;
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, withInts(params));
    hits += sum(summary.profile || {});
  }
  return hits;
}

function sum({ dbHits: own = 0, children = [] }: Plan): number {
  return own + children.reduce((total, child) => total + sum(child), 0);
}

/** Limits must be integers to Neo4j, where a JavaScript number is a float. */
export function withInts(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(Number(value)) : value,
    ]),
  );
}
