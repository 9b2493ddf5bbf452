// The recipes of docs/exports.md run, and print what the page says; WRITE_EXPECTED=1 renews the page.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { packagePath } from '../../src/package-root.ts';
import { runCli } from '../cli/run-cli.ts';
import { takeDatabaseTurn } from '../conformance/database-turn.ts';
import { hasModule, runPython } from './tools.ts';

const PAGE = packagePath('docs/exports.md');
const RECIPE =
  /### ([^\n]+)\n(?:(?!\n### )[\s\S])*?```(python|cypher)\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/gu;
const isWriting = process.env['WRITE_EXPECTED'] === '1';

const page = readFileSync(PAGE, 'utf8');
const recipes = [...page.matchAll(RECIPE)].map(([, title = '', language = '', code = '', output = '']) => ({
  title,
  language,
  code,
  output,
}));
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-recipes-'));

beforeAll(async () => {
  const [, commands = ''] = /```sh\n([\s\S]*?)```/u.exec(page) ?? [];
  for (const command of commands.trim().split('\n')) {
    const args = command.split(' ').slice(2);
    const { code, err } = await runCli(
      args.map((arg) => (arg === 'samples' ? packagePath('samples') : arg)),
      { cwd: folder },
    );
    expect(code, `${command}\n${err}`).toBe(0);
  }
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compares what a recipe printed with the page, or puts it there. */
function expectOutput(code: string, output: string, printed: string): void {
  if (isWriting) {
    const before = `${code}\`\`\`\n\n\`\`\`text\n`;
    const text = readFileSync(PAGE, 'utf8');
    writeFileSync(
      PAGE,
      text.replace(`${before}${output}\`\`\``, () => `${before}${printed}\`\`\``),
    );
    return;
  }
  expect(printed).toBe(output);
}

it('finds the recipes of the page', () => {
  const titles = ['Gephi', 'networkx', 'pandas', 'R', 'SPARQL', 'Neo4j Browser'];
  expect(recipes.map(({ title }) => title)).toEqual(titles);
});

describe('a recipe in Python', () => {
  for (const { title, code, output } of recipes.filter(({ language }) => language === 'python')) {
    const modules = [...code.matchAll(/^import (\w+)/gmu)].map((match) => match[1] ?? '');
    const missing = modules.filter((name) => !hasModule(name));
    it.skipIf(missing.length > 0)(
      `${title} prints what the page says${missing.length ? ` (without ${missing})` : ''}`,
      () => {
        expectOutput(code, output, runPython(code, [], folder));
      },
    );
  }
});

const noNeo4j = inject('neo4jMissing');

describe.skipIf(noNeo4j !== '')(`a recipe in Cypher [neo4j${noNeo4j && `: ${noNeo4j}`}]`, () => {
  it('finds in the script’s graph what the page says', { timeout: 900_000 }, async () => {
    const { uri = '', user, password } = inject('neo4j') ?? {};
    const release = await takeDatabaseTurn(uri);
    const driver = neo4j.driver(uri, user === undefined ? undefined : neo4j.auth.basic(user, password ?? ''));
    const ask = (text: string) => driver.executeQuery(text, {}, { database: 'neo4j' });
    const empty = () => ask('MATCH (n) WHERE NOT n:Graph DETACH DELETE n');
    try {
      await empty();
      const script = readFileSync(join(folder, 'graph.cypher'), 'utf8');
      for (const statement of script.split(';\n').filter(Boolean)) await ask(statement);
      for (const { code, output } of recipes.filter(({ language }) => language === 'cypher')) {
        const { records } = await ask(code);
        const lines = records.map((record) => `${[...record.values()].join(' | ')}\n`);
        expectOutput(code, output, lines.join(''));
      }
      await empty();
    } finally {
      await driver.close();
      release();
    }
  });
});
