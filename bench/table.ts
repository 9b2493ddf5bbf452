/** One figure of one store at one size. */
interface Figure {
  readonly what: string;
  readonly store: string;
  readonly size: number;
  readonly value: number;
  readonly unit: string;
}

const figures: Figure[] = [];

/** Keeps a figure and prints it at once, so that a run that is cut short has said what it knew. */
export function record(figure: Figure): void {
  figures.push(figure);
  console.log(
    `${figure.store.padEnd(9)} ${String(figure.size).padStart(5)} articles  ${figure.what.padEnd(34)} ${format(figure.value)} ${figure.unit}`,
  );
}

/** Prints each figure over the sizes, with its growth from the smallest, and Neo4j's as a ratio to embedded's. */
export function printTable(): void {
  const sizes = [...new Set(figures.map((figure) => figure.size))].sort((a, b) => a - b);
  console.log(`\n${'figure'.padEnd(46)}${sizes.map((size) => `${size}`.padStart(11)).join('')}   growth`);
  for (const what of new Set(figures.map((figure) => figure.what))) {
    for (const store of new Set(figures.map((figure) => figure.store))) {
      const row = sizes.map((size) =>
        figures.find((each) => each.what === what && each.store === store && each.size === size),
      );
      if (row.every((each) => each === undefined)) continue;
      const [first, last] = [row[0]?.value, row.at(-1)?.value];
      const growth = first && last ? `${(last / first).toFixed(2)}×` : '';
      console.log(
        `${`${what} (${row.find(Boolean)?.unit}) ${store}`.padEnd(46)}${row.map((each) => (each ? format(each.value) : '–').padStart(11)).join('')}   ${growth}`,
      );
    }
    printRatio(what, sizes);
  }
}

function printRatio(what: string, sizes: readonly number[]): void {
  const at = (store: string, size: number) =>
    figures.find((each) => each.what === what && each.store === store && each.size === size)?.value;
  const ratios = sizes.map((size) => {
    const [embedded, neo4j] = [at('embedded', size), at('neo4j', size)];
    return embedded && neo4j ? `${(neo4j / embedded).toFixed(2)}×` : '–';
  });
  if (ratios.some((ratio) => ratio !== '–'))
    console.log(`${'   neo4j / embedded'.padEnd(46)}${ratios.map((ratio) => ratio.padStart(11)).join('')}`);
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}
