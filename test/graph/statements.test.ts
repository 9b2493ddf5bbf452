import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InternalError } from '../../src/errors.ts';
import { asStatement, listStatements, statement, textFor } from '../../src/graph/statements.ts';
import { packagePath } from '../../src/package-root.ts';

describe('statement', () => {
  it('gives the text of a file without its comments', () => {
    expect(statement('lock-graph')).toMatchObject({
      name: 'lock-graph',
      text: "MERGE (g:Graph {id: 'graph'})\nSET g.revision = coalesce(g.revision, 0) + 1\nRETURN g.revision AS revision",
    });
  });

  it('throws for a name without a file', () => {
    expect(() => statement('no-such-statement')).toThrow(InternalError);
    expect(() => asStatement('lock-graph.embedded')).toThrow(InternalError);
  });

  it('leaves a statement that was composed as it is', () => {
    const composed = { name: 'composed', text: 'RETURN 1 AS one' };
    expect(asStatement(composed)).toBe(composed);
  });

  it('prefers the text of an engine where there is one', () => {
    const variants = { embedded: 'RETURN 2 AS one' };
    const composed = { name: 'composed', text: 'RETURN 1 AS one', variants };
    expect(textFor(composed, 'embedded')).toBe('RETURN 2 AS one');
    expect(textFor(composed, 'neo4j')).toBe('RETURN 1 AS one');
  });
});

describe('every file of queries/', () => {
  const files = listStatements().map(
    ({ name }) => [name, readFileSync(packagePath('queries', `${name}.cypher`), 'utf8')] as const,
  );

  it.each(files)('%s says what it does and what it returns', (_, text) => {
    expect(text).toMatch(/^\/\/ \S/);
    if (/^\s*RETURN /m.test(text)) expect(text).toMatch(/^\/\/ RETURN /m);
  });

  it.each(files)('%s names each parameter in its head', (name, text) => {
    const head = text.match(/^(?:\/\/.*\n)+/)?.[0] ?? '';
    const used = new Set([...statement(name).text.matchAll(/\$(\w+)/g)].map((match) => match[0]));
    for (const param of used) expect(head).toContain(param);
  });

  it.each(files)('%s keeps the rules of the shared dialect', (_, text) => {
    expect(text).not.toMatch(
      /\b(?:elementId|id|randomUUID|datetime|timestamp|toString|toLower|apoc\.\w+)\s*\(/,
    );
    expect(text).not.toMatch(/\(\w*:\w+\|\w+/);
    expect(text).not.toMatch(/(?<!coalesce\()\bsum\(/);
  });
});
