/** Lays out rows of cells in columns; numbers to the right. Indented by two. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, String(cell).length);
    }
  }
  return rows
    .map((row) => `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}

function pad(cell: string | number, width: number): string {
  return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
}

/** Writes a count with its word: `1 article`, `2 articles`, `0 policies`. */
export function counted(count: number, word: string, plural = `${word}s`): string {
  return `${count} ${count === 1 ? word : plural}`;
}

/** Cuts a text to a line of a length, white space folded. */
export function oneLine(text: string, length = 160): string {
  const folded = text.replace(/\s+/gu, ' ').trim();
  return folded.length <= length ? folded : `${folded.slice(0, length - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
