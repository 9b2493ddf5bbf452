import type { Engine } from '../../src/graph/store.ts';
import type { ApiOperation } from './operations.ts';
import type { Timing } from './timing.ts';

export interface ApiFigure {
  readonly operation: ApiOperation;
  readonly store: Engine;
  readonly size: number;
  readonly timings: ReadonlyMap<string, Timing>;
  readonly statements: number;
  readonly bytes: number;
  readonly dbHits?: number;
}

const figures: ApiFigure[] = [];

/** Keeps a figure and prints it at once, so that a run that is cut short has said what it knew. */
export function recordFigure(figure: ApiFigure): void {
  figures.push(figure);
  console.log(`${figure.store} ${figure.size} ${rowOf(figure)}`);
}

/** Prints what docs/performance.md shows: a row an operation and size, then how times grow with the graph. */
export function printApiTable(): void {
  console.log(
    '\n| operation | store | claims | p50 · p95 over HTTP | without HTTP | by hand | ratio | @neo4j/graphql | times slower | statements | db hits | bytes |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|---|');
  for (const figure of figures) console.log(rowOf(figure));
  console.log('\n| growth of p50 | store | from smallest to largest graph |\n|---|---|---|');
  for (const [first, last] of growths())
    console.log(
      `| ${first.operation.name} | ${first.store} | ${(p50(last, 'http') / p50(first, 'http')).toFixed(2)} |`,
    );
}

function growths(): readonly (readonly [ApiFigure, ApiFigure])[] {
  return figures.flatMap((first) => {
    if (!first.operation.steady) return [];
    const same = figures.filter(
      ({ store, operation }) => store === first.store && operation.name === first.operation.name,
    );
    const last = same.at(-1);
    return same[0] === first && last && last !== first ? [[first, last] as const] : [];
  });
}

function rowOf({ operation, store, size, timings, statements, bytes, dbHits }: ApiFigure): string {
  const at = (arm: string): string => {
    const timing = timings.get(arm);
    return timing ? timing.p50.toFixed(1) : '–';
  };
  const http = timings.get('http');
  const cells = [
    operation.name,
    store,
    size.toLocaleString('en'),
    http ? `${http.p50.toFixed(1)} · ${http.p95.toFixed(1)}` : '–',
    at('execute'),
    at('by hand'),
    ratio(timings, 'http', 'by hand'),
    at('peer'),
    ratio(timings, 'peer', 'http'),
    statements,
    dbHits?.toLocaleString('en') ?? '–',
    bytes,
  ];
  return `| ${cells.join(' | ')} |`;
}

function ratio(timings: ReadonlyMap<string, Timing>, above: string, below: string): string {
  const [one, other] = [timings.get(above), timings.get(below)];
  return one && other ? (one.p50 / other.p50).toFixed(2) : '–';
}

function p50({ timings }: ApiFigure, arm: string): number {
  return timings.get(arm)?.p50 ?? Number.NaN;
}
