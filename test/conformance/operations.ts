import { readFileSync } from 'node:fs';
import { Kind, parse, visit } from 'graphql';
import { packagePath } from '../../src/package-root.ts';
import { listFiles } from '../list-files.ts';

/** One operation of `operations/*.graphql`. */
export interface Operation {
  readonly name: string;
  /** The operation with the fragments it spreads. */
  readonly query: string;
  /** Names of its variables. */
  readonly variables: readonly string[];
}

/** Reads the operations that are asked on both stores. */
export function readOperations(): readonly Operation[] {
  const folder = packagePath('test/conformance/operations');
  return listFiles(folder, '.', /\.graphql$/)
    .toSorted()
    .flatMap((file) => operationsOf(readFileSync(`${folder}/${file}`, 'utf8')));
}

function operationsOf(text: string): readonly Operation[] {
  const { definitions } = parse(text);
  const written = ({ loc }: (typeof definitions)[number]) => text.slice(loc?.start, loc?.end);
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const spread = new Set<string>();
    visit(definition, { FragmentSpread: ({ name }) => void spread.add(name.value) });
    const used = fragments.filter(({ name }) => spread.has(name.value));
    return [
      {
        name: definition.name?.value ?? '',
        query: [definition, ...used].map(written).join('\n'),
        variables: (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
      },
    ];
  });
}
