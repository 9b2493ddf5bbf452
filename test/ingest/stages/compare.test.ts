import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../ingest/stages/03-compare.ts';
import { textHashOf } from '../../../src/domain/article.ts';
import type { ArticleId } from '../../../src/domain/id.ts';
import { isCopy } from '../../../src/domain/set/stories.ts';
import { packagePath } from '../../../src/package-root.ts';
import { expectPage } from '../../expected.ts';

const FOLDER = packagePath('test', 'fixtures', 'compare');
const report = readFileSync(`${FOLDER}/report.txt`, 'utf8');
const reply = readFileSync(`${FOLDER}/same-subject.txt`, 'utf8');

function print(body: string, id = body) {
  return { id: id as ArticleId, textHash: textHashOf(body), ...fingerprint(body) };
}

describe('a fingerprint', () => {
  it('is the same on every machine', () => {
    const { simhash, minhash } = fingerprint(report);
    expectPage(`${FOLDER}/report.txt.expected.md`, `${simhash}\n\n${minhash.join('\n')}`);
  });

  it('has 16 hex digits and 64 numbers below 2^32, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { simhash, minhash } = fingerprint(text);
        expect(simhash).toMatch(/^[0-9a-f]{16}$/u);
        expect(minhash).toHaveLength(64);
        expect(minhash.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(true);
      }),
    );
  });

  it('does not go by case, spacing or quotation style', () => {
    expect(fingerprint('“The mill,” she said,  CLOSES.')).toEqual(fingerprint('"the mill" she said closes'));
  });

  it('goes by the order of words', () => {
    expect(fingerprint('Ore sued Mill on Monday.').minhash).not.toEqual(
      fingerprint('Mill sued Ore on Monday.').minhash,
    );
  });
});

describe('near copies are', () => {
  it('a text with five words changed', () => {
    const words = report.split(' ');
    for (const at of [10, 40, 70, 100, 130]) words[at] = 'otherwise';
    expect(isCopy(print(report), print(words.join(' ')))).toBe(true);
  });

  it('not two reports on one subject', () => {
    expect(isCopy(print(report), print(reply))).toBe(false);
  });
});
