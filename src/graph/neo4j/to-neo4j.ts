import neo4j from 'neo4j-driver';
import type { Param, Params } from '../store.ts';

/**
 * Returns parameters as the driver wants them. It sends every JavaScript number as a float, which SKIP, LIMIT and
 * list positions refuse; whole numbers go as integers instead, as they do in the embedded store. Call it on
 * checked parameters only.
 */
export function toNeo4j(params: Params): Record<string, unknown> {
  return mapValues(params);
}

function mapValues(map: { readonly [key: string]: Param }): Record<string, unknown> {
  const mapped: Record<string, unknown> = {};
  for (const key of Object.keys(map)) mapped[key] = convert(map[key] ?? null);
  return mapped;
}

function convert(value: Param): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (!isList(value)) return mapValues(value);
  // A stored list is of one type: one fraction makes floats of them all.
  if (value.some((item) => typeof item === 'number' && !Number.isInteger(item))) return value;
  return value.map(convert);
}

function isList(value: object): value is readonly Param[] {
  return Array.isArray(value);
}
