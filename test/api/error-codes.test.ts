import { readFileSync } from 'node:fs';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { expect, it } from 'vitest';
import { API_CODES } from '../../src/api/errors.ts';
import { packagePath } from '../../src/package-root.ts';
import { listFiles } from '../list-files.ts';

/** Codes of the table in docs/api.md. */
function documented(): ReadonlySet<string> {
  const text = readFileSync(packagePath('docs/api.md'), 'utf8');
  const table = text.slice(text.indexOf('## Errors'));
  return new Set([...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code = '']) => code));
}

/** Codes that stand in the source as the code of an error. */
function used(): ReadonlySet<string> {
  const files = [...listFiles(packagePath(), 'src/api', /\.ts$/), 'src/errors.ts'].filter(
    (file) => !file.includes('/generated/'),
  );
  const texts = files.map((file) => readFileSync(packagePath(file), 'utf8'));
  const found = texts.flatMap((text) => [...text.matchAll(/(?:code: |code = |apiError\(\s*)'([A-Z_]+)'/g)]);
  return new Set([...found.map(([, code = '']) => code), ...API_CODES]);
}

/** Of the command line alone: a wrong setting ends it before a server answers. */
const NOT_SENT = ['BAD_CONFIG'];

/** Of Apollo for what is switched off here: persisted queries, and its own name of `INTERNAL`. */
const SWITCHED_OFF = ['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'INTERNAL_SERVER_ERROR'];

it('the table of codes in docs/api.md has every code in the source', () => {
  expect(used().size).toBeGreaterThan(10);
  expect([...used()].filter((code) => !documented().has(code) && !NOT_SENT.includes(code))).toEqual([]);
});

it('has every code of GraphQL that can be met', () => {
  const met = Object.values<string>(ApolloServerErrorCode).filter((code) => !SWITCHED_OFF.includes(code));
  expect(met.filter((code) => !documented().has(code))).toEqual([]);
});

it('has no code that nothing uses', () => {
  const known = new Set([...used(), ...Object.values<string>(ApolloServerErrorCode)]);
  expect([...documented()].filter((code) => !known.has(code))).toEqual([]);
});
