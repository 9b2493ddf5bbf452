import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands/commands.ts';
import { openStore } from '../src/graph/open-store.ts';
import { SETTINGS } from '../src/settings.ts';
import { type Api, apiOver } from './api/operate.ts';
import { runCli } from './cli/run-cli.ts';
import { listFiles } from './list-files.ts';

const ROOT = dirname(import.meta.dirname);
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const blocks = (file: string, language: string) =>
  [...read(file).matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    (match) => match[1] ?? '',
  );

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the README', () => {
  const store = `embedded:${join(folder, 'data')}`;
  let api: Api;

  it('shows commands that run', { timeout: 180_000 }, async () => {
    const commands = blocks('README.md', 'sh')
      .flatMap((block) => block.split('\n'))
      .filter((line) => line.startsWith('npx claimgraph'));
    expect(commands.length).toBeGreaterThan(4);
    for (const command of commands) {
      const words = command
        .replace(/\s+#.*$/, '')
        .split(/\s+/)
        .slice(2)
        .map((arg) => arg.replaceAll('"', ''));
      const args = words.map((word) => (word.startsWith('samples') ? join(ROOT, word) : word));
      const { code, out, err } = await runCli(args, { cwd: folder, env: { CLAIMGRAPH_STORE: store } });
      expect(code, `${command}\n${out}\n${err}`).toBe(0);
      const output = /--output (\S+)/.exec(command)?.[1];
      const written = output ? statSync(join(folder, output)).size : out.length;
      expect(written, command).toBeGreaterThan(100);
    }
  });

  describe('queries', () => {
    beforeAll(async () => {
      api = await apiOver(await openStore(store));
    });
    afterAll(() => api?.stop());

    it('give something on the sample graph', async () => {
      const queries = blocks('README.md', 'graphql');
      expect(queries.length).toBeGreaterThan(0);
      for (const query of queries) {
        const { data, errors } = await api.ask(query);
        expect(errors, query).toEqual([]);
        expect(JSON.stringify(data), query).toMatch(/"nodes":\[\{/);
      }
    });
  });
});

describe('the docs', () => {
  it('have every command and its options', () => {
    const text = read('docs/cli.md');
    const commands = COMMANDS.map((make) => make(() => {}));
    for (const command of commands) expect(text, command.name()).toContain(`claimgraph ${command.name()}`);
    const options = commands.flatMap((command) => command.options.map((option) => option.long ?? ''));
    for (const option of options) expect(text, option).toContain(option);
  });

  it('have every setting', () => {
    const text = read('docs/settings.md');
    for (const { variable } of Object.values(SETTINGS)) expect(text).toContain(variable);
  });

  it('link only to what is there', () => {
    const files = ['README.md', 'ARCHITECTURE.md', ...listFiles(ROOT, 'docs', /\.md$/)];
    for (const file of files) {
      for (const [, target = ''] of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
        expect(existsSync(join(ROOT, dirname(file), target)), `${file} links to ${target}`).toBe(true);
      }
    }
  });

  it('keep ARCHITECTURE.md within 150 lines', () => {
    expect(read('ARCHITECTURE.md').split('\n').length).toBeLessThanOrEqual(150);
  });
});
