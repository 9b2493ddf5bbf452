import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/domain/id.ts';
import type { ExportManifest } from '../../src/export/manifest.ts';
import { runCli } from '../cli/run-cli.ts';
import { openSampleStore } from './sample-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-export-'));
const run = (...args: readonly string[]) =>
  runCli(['export', ...args], {
    cwd: folder,
    env: { CLAIMGRAPH_STORE: `embedded:${join(folder, 'graph')}` },
  });
const read = (...path: readonly string[]) => readFileSync(join(folder, ...path));

beforeAll(async () => (await openSampleStore(folder)).close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('claimgraph export', () => {
  it('writes a file with its manifest beside it, for the claims of a query in a file', async () => {
    writeFileSync(join(folder, 'query.json'), '{"disputed": true, "entity": "Halvek"}');
    const { code, err } = await run('--query', 'query.json', '--format', 'turtle', '--output', 'some.ttl');
    expect(err).toBe('');
    expect(code).toBe(0);
    const manifest = JSON.parse(read('some.ttl.manifest.json').toString()) as ExportManifest;
    expect(manifest).toMatchObject({
      format: 'turtle',
      complete: false,
      query: { filter: { disputed: true } },
    });
    expect(manifest.counts.claims).toBe(2);
    expect(manifest.files).toEqual([
      { name: 'some.ttl', bytes: read('some.ttl').length, sha256: sha256(read('some.ttl')) },
    ]);
  });

  it('writes several files into a folder or into one archive', async () => {
    expect((await run('--format', 'parquet', '--output', 'tables')).code).toBe(0);
    for (const { name } of (JSON.parse(read('tables', 'manifest.json').toString()) as ExportManifest).files)
      expect(read('tables', name).subarray(0, 4).toString()).toBe('PAR1');
    expect((await run('--format', 'csv', '--output', 'tables.zip')).code).toBe(0);
    expect(read('tables.zip').subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
  });

  it('says what is wrong with a query, and writes nothing', async () => {
    const wrong = await run('--query', '{"colour": "red"}', '--output', 'nothing.jsonl');
    expect(wrong.err).toContain('"colour"');
    const nowhere = await run('--query', 'nowhere.json', '--output', 'nothing.jsonl');
    expect(nowhere.err).toContain('nowhere.json');
    expect([wrong.code, nowhere.code]).toEqual([1, 1]);
    expect(existsSync(join(folder, 'nothing.jsonl'))).toBe(false);
  });
});
