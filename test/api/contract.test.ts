import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, it } from 'vitest';
import { packagePath } from '../../src/package-root.ts';

const released = readFileSync(packagePath('schema/released.graphql'), 'utf8');
const current = readFileSync(packagePath('schema/schema.graphql'), 'utf8');

/** Lists what a client of the first schema would trip over in the second: `path: what`. */
async function breakingChanges(before: string, after: string): Promise<readonly string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => `${path}: ${message}`);
}

/** Paths in the notes' table: each row begins with one in backticks. */
function notedPaths(): ReadonlySet<string> {
  const notes = readFileSync(packagePath('docs/schema-changes.md'), 'utf8');
  return new Set([...notes.matchAll(/^\| `([^`]+)`/gmu)].map(([, path]) => path ?? ''));
}

/** Names fields and enum values that are deprecated without telling what to use instead. */
function deprecatedWithoutSuccessor(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const parts = isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
    return parts
      .filter(({ deprecationReason: reason }) => reason && !/^Use `[^`]+`/u.test(reason))
      .map(({ name }) => `${type.name}.${name}`);
  });
}

it('breaks nothing of the released schema without a note in docs/schema-changes.md', async () => {
  const noted = notedPaths();
  const unnoted = (await breakingChanges(released, current)).filter(
    (change) => !noted.has(change.slice(0, change.indexOf(':'))),
  );
  expect(unnoted).toEqual([]);
});

it('has a note only for what does break', async () => {
  const broken = new Set(
    (await breakingChanges(released, current)).map((change) => change.slice(0, change.indexOf(':'))),
  );
  expect([...notedPaths()].filter((path) => !broken.has(path))).toEqual([]);
});

it('notices a field that is gone, an argument that is needed and an enum value that is gone', async () => {
  const changed = current
    .replace(/ {2}"The exact words: [^\n]+\n {2}quote: String!\n/u, '')
    .replace(/ {2}"A human being."\n {2}PERSON\n/u, '')
    .replace('counts("Which claims', 'counts("Needed." all: Boolean! "Which claims');
  const paths = (await breakingChanges(current, changed)).map((change) => change.split(':')[0]);
  expect(paths.sort()).toEqual(['EntityKind.PERSON', 'Evidence.quote', 'Query.counts.all']);
});

it('says of everything deprecated what to use instead', () => {
  expect(deprecatedWithoutSuccessor(buildSchema(current))).toEqual([]);
  const made = buildSchema(
    'type Query { a: Int @deprecated(reason: "Old.") b: Int @deprecated(reason: "Use `c`.") c: Int }',
  );
  expect(deprecatedWithoutSuccessor(made)).toEqual(['Query.a']);
});
