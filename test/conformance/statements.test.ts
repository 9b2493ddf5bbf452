import { expect, it } from 'vitest';
import { listStatements, textFor } from '../../src/graph/statements.ts';
import type { Param } from '../../src/graph/store.ts';
import { cypher } from './cypher.ts';
import { describeStores } from './stores.ts';

/** Values by which a statement can be planned; it is not run, so any of a fitting kind will do. */
function paramsOf(text: string): Record<string, Param> {
  const names = new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''));
  const stands = (before: string, name: string): boolean =>
    new RegExp(`(?:${before})\\s*\\$${name}\\b`).test(text);
  const sampleFor = (name: string): Param => {
    if (stands('UNWIND|IN', name)) return [];
    if (stands('\\+=', name)) return {};
    return stands('LIMIT|SKIP', name) ? 1 : 'x';
  };
  return Object.fromEntries([...names].map((name) => [name, sampleFor(name)]));
}

/** Those with slots are no statements before compose.ts has filled them: their modules' tests run them. */
const COMPLETE = listStatements().filter(({ text }) => !/^\s*\/\/ \{/m.test(text));

describeStores('statements', (open, { engine }) => {
  it.each(COMPLETE.map((statement) => [statement.name, statement] as const))(
    'plans %s.cypher',
    async (_, statement) => {
      const store = await open();
      const text = textFor(statement, engine);
      const plan = store.run(cypher(`EXPLAIN ${text}`), paramsOf(text));
      await expect(plan).resolves.toBeDefined();
    },
  );
});
