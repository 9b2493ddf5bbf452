import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadOperations } from '../../../src/api/persisted/operations.ts';
import { makeSchema } from '../../../src/api/schema.ts';
import { ConfigError } from '../../../src/errors.ts';

const schema = makeSchema();
const shipped = loadOperations(schema);

describe('the operations that are shipped', () => {
  it('are valid against the schema, and these', () => {
    expect(shipped.all.map(({ name }) => name)).toEqual([
      'busiest-entities',
      'claim',
      'claims-a-week',
      'entity',
      'entity-graph',
      'freshness',
      'new-contradictions',
      'path',
      'search',
      'timeline',
      'top-speakers',
    ]);
  });

  it.each(shipped.all.map((operation) => [operation.name, operation] as const))(
    '%s says in a sentence what it gives, is a query and bears the name of its file',
    (name, { about, kind, text }) => {
      expect(about).toMatch(/^[A-Z].*\.$/);
      expect(kind).toBe('query');
      const pascal = name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
      expect(text).toMatch(new RegExp(`^query ${pascal}\\b`, 'm'));
    },
  );
});

it('a document is known by what it says, not by its layout, its comments or its order of files', () => {
  const { text } = shipped.find('top-speakers') ?? { text: '' };
  const squeezed = text.replace(/#.*\n/g, '').replace(/\s+/g, ' ');
  expect(shipped.nameOf(parse(squeezed))).toBe('top-speakers');
  expect(shipped.nameOf(parse(squeezed.replace('label', 'name: label')))).toBeUndefined();
});

describe("a user's folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimgraph-operations-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const loadWith = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return loadOperations(schema, folder);
  };

  it('adds to what is shipped; files of another kind are left alone', () => {
    writeFileSync(join(folder, 'README.md'), 'Our queries.');
    const operations = loadWith(
      'our-counts.graphql',
      '# What we hold.\nquery OurCounts { counts { claims } }\n',
    );
    expect(operations.all).toHaveLength(shipped.all.length + 1);
    expect(operations.find('our-counts')).toMatchObject({
      about: 'What we hold.',
      kind: 'query',
      variables: [],
    });
  });

  it.each([
    ['no GraphQL', 'bad.graphql', 'query {', /bad\.graphql.*line 1: Syntax Error/],
    [
      'a field that is none',
      'bad.graphql',
      'query A {\n  nothing\n}',
      /line 2: Cannot query field "nothing"/,
    ],
    [
      'two operations',
      'bad.graphql',
      'query A { counts { claims } } query B { counts { claims } }',
      /has 2 operations/,
    ],
    ['fragments alone', 'bad.graphql', 'fragment A on Counts { claims }', /bad\.graphql/],
    [
      'the name of one that is shipped',
      'claim.graphql',
      'query Claim { counts { claims } }',
      /"claim" already/,
    ],
    ['a name that is no address', 'My Query.graphql', 'query A { counts { claims } }', /name is not like/],
  ])('with %s is refused when the server starts, and the file is named', (_, name, text, message) => {
    const load = () => loadWith(name, text);
    expect(load).toThrow(ConfigError);
    expect(load).toThrow(message);
  });

  it('that is not there is refused', () => {
    expect(() => loadOperations(schema, join(folder, 'none'))).toThrow(/none/);
  });
});
