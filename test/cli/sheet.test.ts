import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/cli/parse-csv.ts';
import { scoreSheet, sheetOf } from '../../src/cli/sheet.ts';
import { InputError } from '../../src/errors.ts';
import { openStore } from '../../src/graph/open-store.ts';
import { sampleClaims } from '../../src/graph/read/sample-claims.ts';
import { storeFive } from '../export/store-five.ts';

async function sheetFrom(order: readonly number[], seed = '1', count = 20): Promise<string> {
  const store = await openStore('embedded::memory:');
  await storeFive(store, order);
  const sheet = sheetOf(await sampleClaims(store, count, seed));
  await store.close();
  return sheet;
}

describe('an annotation sheet', () => {
  it('is the same for the same seed and graph, another for another seed', async () => {
    const sheet = await sheetFrom([0, 1, 2, 3, 4], 'spring', 1);
    expect(await sheetFrom([4, 3, 2, 1, 0], 'spring', 1)).toBe(sheet);
    const others = await Promise.all([...'abcdefgh'].map((seed) => sheetFrom([0, 1, 2, 3, 4], seed, 1)));
    expect(others.some((other) => other !== sheet)).toBe(true);
  });

  it('has a row for each live quote, marked in its context, with judgements left empty', async () => {
    const [header = [], ...rows] = parseCsv(await sheetFrom([0, 1, 2, 3, 4]));
    const column = (name: string) => header.indexOf(name);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect(row[column('context')]).toMatch(/\[\[.+\]\]/);
      expect(row[column('rule')]).toBe('hand-made');
      expect(row[column('claim')]).toBe('');
      expect(row[column('qualifiers')]).toMatch(/^(?:[^:]+: .+)?$/);
    }
  });
});

describe('scoring a sheet', () => {
  const sheet =
    'rule,claim,subjectRight,note\r\nb,yes,no,"a, ""b""\nc"\r\na,no,,\r\nb,Yes,yes,\r\nb,?,yes,\r\na,,,\r\n';

  it('counts by rule what was judged, right and right in every column', () => {
    expect(scoreSheet(sheet)).toEqual([
      { rule: 'a', judged: 1, right: 0, allRight: 0 },
      { rule: 'b', judged: 2, right: 2, allRight: 1 },
    ]);
  });

  it.each([
    ['a missing column', 'rule,note\r\na,\r\n', /claim/],
    ['no judgement', 'rule,claim\r\na,\r\n', /no judgement/],
    ['another word', 'rule,claim\r\na,maybe\r\n', /row 2.*maybe/],
  ])('refuses %s', (_, text, message) => {
    expect(() => scoreSheet(text)).toThrow(InputError);
    expect(() => scoreSheet(text)).toThrow(message);
  });
});

describe('reading CSV', () => {
  it('knows quotes, doubled quotes, line breaks in cells, and every line end', () => {
    expect(parseCsv('a,b\r\n"1,2","x ""y""\nz"\n,\r\n\nlast,')).toEqual([
      ['a', 'b'],
      ['1,2', 'x "y"\nz'],
      ['', ''],
      ['last', ''],
    ]);
  });
});
