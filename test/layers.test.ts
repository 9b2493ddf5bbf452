import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { listFiles } from './list-files.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Rooms of the house, most special first, and the rooms each may import from. `ARCHITECTURE.md` says why. */
const ROOMS: readonly (readonly [room: string, path: RegExp, mayImport: readonly string[]])[] = [
  ['ground', /^src\/(errors|store-errors|input-trouble|shown|result|log|package-root)\.ts$/, ['ground']],
  ['config', /^src\/(config|settings|access-token)\.ts$/, ['config', 'ground']],
  ['domain', /^src\/domain\//, ['domain', 'ground']],
  ['graph', /^src\/graph\//, ['graph', 'domain', 'config', 'ground']],
  ['write stage', /^ingest\/stages\/09-write/, ['write stage', 'graph', 'domain', 'ground', 'ingest words']],
  [
    'stage',
    /^ingest\/stages\/\d\d-[a-z]+/,
    ['stage', 'rules', 'lexicon', 'domain', 'ground', 'ingest words'],
  ],
  ['rules', /^ingest\/rules\//, ['rules', 'lexicon', 'stage', 'domain', 'ground', 'ingest words']],
  ['lexicon', /^ingest\/lexicon\//, ['lexicon', 'domain', 'ground', 'ingest words']],
  ['reader', /^ingest\/reader\//, ['reader', 'lexicon', 'domain', 'ground', 'ingest words']],
  [
    'ingest words',
    /^ingest\/(documents|annotation|tree|drafts|stage|skip-codes|chunked)\.ts$/,
    ['ingest words', 'domain', 'ground'],
  ],
  [
    'ingest',
    /^ingest\//,
    [
      'ingest',
      'ingest words',
      'stage',
      'write stage',
      'reader',
      'lexicon',
      'rules',
      'graph',
      'domain',
      'config',
      'ground',
    ],
  ],
  ['export', /^src\/export\//, ['export', 'graph', 'domain', 'config', 'ground']],
  ['api', /^src\/api\//, ['api', 'graph', 'domain', 'config', 'ground']],
  [
    'cli',
    /^src\/cli\//,
    [
      'cli',
      'api',
      'export',
      'ingest',
      'ingest words',
      'stage',
      'reader',
      'lexicon',
      'graph',
      'domain',
      'config',
      'ground',
    ],
  ],
];

/** Packages and globals that only one room may touch. */
const FENCES: readonly (readonly [what: string, pattern: RegExp, path: RegExp])[] = [
  ['neo4j-driver', /from 'neo4j-driver'/, /^src\/graph\/neo4j\//],
  ['@grafeo-db/js', /from '@grafeo-db\/js'/, /^src\/graph\/embedded\//],
  ['onnxruntime', /(from|import\() ?'onnxruntime-(node|web)'/, /^ingest\/reader\/encoder\//],
  ['graphql and Apollo', /from '(graphql|@apollo\/server|@graphql-tools\/schema|express)['/]/, /^src\/api\//],
  ['process.env', /process\.env/, /^src\/config\.ts$/],
  ['console', /\bconsole\./, /^src\/(cli\/|log\.ts)/],
  ['the clock', /Date\.now\(|new Date\(\)/, /^(src\/(cli|graph|api)\/|ingest\/[a-z-]+\.ts)/],
];

const files = ['src', 'ingest']
  .flatMap((folder) => listFiles(ROOT, folder, /\.ts$/))
  .filter((file) => !file.includes('/generated/'));
const source = new Map(files.map((file) => [file, readFileSync(resolve(ROOT, file), 'utf8')]));

describe('the house', () => {
  it('has a room for every file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  it('imports run downward only', () => {
    const broken = files.flatMap((file) => {
      const mayImport = roomOf(file)?.[2] ?? [];
      return importsOf(file)
        .filter((target) => !mayImport.includes(roomOf(target)?.[0] ?? 'nowhere'))
        .map((target) => `${file} imports ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it('keeps one stage out of another', () => {
    const stageOf = (file: string) => /^ingest\/stages\/(\d\d)/.exec(file)?.[1];
    const broken = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => stageOf(file) && stageOf(target) && stageOf(file) !== stageOf(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it.each(FENCES)('keeps %s inside its fence', (_, pattern, path) => {
    const broken = files.filter((file) => !path.test(file) && pattern.test(code(file)));
    expect(broken).toEqual([]);
  });

  it('has no default exports, no barrels and no file over 400 lines', () => {
    const broken = files.filter((file) => {
      const text = source.get(file) ?? '';
      const isList = file.startsWith('ingest/lexicon/');
      return (
        /^export default|^export (\*|\{[^}]*\}) from/m.test(text) ||
        (!isList && text.split('\n').length > 400)
      );
    });
    expect(broken).toEqual([]);
  });
});

function roomOf(file: string) {
  return ROOMS.find(([, path]) => path.test(file));
}

/** The files of ours that a file imports, types too: a type is knowledge like any other. */
function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(source.get(file) ?? '', true, true);
  return importedFiles
    .map((each) => each.fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(ROOT, resolve(ROOT, dirname(file), name)).replaceAll('\\', '/'))
    .filter((target) => !target.includes('/generated/'));
}

/** The text without comments, so that a word in a comment is no breach. */
function code(file: string): string {
  return (source.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
