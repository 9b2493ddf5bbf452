import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** True when pages are to be renewed: `npm test -- --write`, or WRITE_EXPECTED=1 where the runner keeps the option to itself. */
const writing = process.argv.includes('--write') || process.env['WRITE_EXPECTED'] === '1';

/**
 * Compares a result with the page `<case>.expected.md` beside its fixture. A missing or differing page fails the test;
 * when renewing, it is written instead, and the diff is reviewed.
 */
export function expectPage(path: string, content: string): void {
  const page = `${content.trimEnd()}\n`;
  if (writing) writeFileSync(path, page);
  const expected = existsSync(path)
    ? readFileSync(path, 'utf8')
    : `(no page at ${path}: renew with WRITE_EXPECTED=1)\n`;
  expect(page).toBe(expected);
}
