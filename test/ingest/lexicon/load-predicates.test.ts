import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPredicates } from '../../../ingest/lexicon/load-predicates.ts';
import { ConfigError } from '../../../src/errors.ts';

const GOOD =
  'name: own\nlabel: owns\ninverse: null\nsymmetric: false\nfunctional: false\nwords: [be owner of]\nexample: A owns B.\n';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'predicates-'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

function trouble(files: Readonly<Record<string, string>>): ConfigError {
  try {
    loadPredicates(folderWith(files));
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('the folder was taken for good');
}

describe('the predicates of the package', () => {
  const table = loadPredicates();
  it('lead from words to names', () => {
    expect(table.byWords.get('be headquartered in')?.name).toBe('be-based-in');
    expect(table.byName.get('sign-agreement-with')?.symmetric).toBe(true);
  });
  it('claim no word twice', () => {
    const words = [...table.byName.values()].flatMap(({ name, words: list }) => [name, ...list]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

describe('a predicate file that cannot be used is named with its key', () => {
  it.each([
    ['a missing key', GOOD.replace('label: owns\n', ''), 'label'],
    ['an unknown key', `${GOOD}colour: red\n`, 'colour'],
    ['a wrong type', GOOD.replace('symmetric: false', 'symmetric: perhaps'), 'symmetric'],
    ['another name than its file', GOOD.replace('name: own', 'name: hold'), 'name'],
    ['an inverse that does not exist', GOOD.replace('inverse: null', 'inverse: be-owned-by'), 'inverse'],
  ])('%s', (_, text, key) => {
    const { message } = trouble({ 'own.yaml': text });
    expect(message).toContain('own.yaml');
    expect(message).toContain(`"${key}"`);
  });
  it('text that is no YAML', () => {
    expect(trouble({ 'own.yaml': 'name: [own' }).message).toContain('own.yaml');
  });
});
