import type { Param } from '../graph/store.ts';

/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/** A number as it stands, which a leading minus does not make a formula. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u;

/**
 * Writes one row of CSV (RFC 4180, CRLF). A text that a spreadsheet would take for a formula is guarded with an
 * apostrophe in front; lists are joined with " | ".
 */
export function csvRow(cells: readonly Param[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: Param): string {
  if (value === null) return '';
  const text = Array.isArray(value) ? value.join(' | ') : String(value);
  const guarded = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
