/** Operations with a name: one a file, written and checked beforehand, so that they can be asked for by name alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  parse,
  print,
  typeFromAST,
  validate,
} from 'graphql';
import { badOperationFile, unreadablePath } from '../../errors.ts';
import { packagePath } from '../../package-root.ts';
import type { OperationVariable } from './read-variables.ts';

export interface PersistedOperation {
  /** Name of its file without the ending. */
  readonly name: string;
  /** What it gives: the comment at the head of its file. */
  readonly about: string;
  readonly text: string;
  readonly kind: `${OperationTypeNode}`;
  readonly variables: readonly OperationVariable[];
  /** How GraphQL prints it: the same for texts that differ in white space and comments only. */
  readonly normal: string;
}

export interface PersistedOperations {
  find(name: string): PersistedOperation | undefined;
  /** All of them, by name. */
  readonly all: readonly PersistedOperation[];
  /** Names the operation that a document is, however it is laid out; undefined when it is none of these. */
  nameOf(document: DocumentNode): string | undefined;
}

const SHIPPED = packagePath('schema', 'operations');
const ENDING = '.graphql';
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.graphql$/u;

/**
 * Reads the operations that are shipped and those of a folder of the user's, and checks each against the schema.
 * Throws ConfigError that names the file: better at the start than when a dashboard asks.
 */
export function loadOperations(schema: GraphQLSchema, folder: string | null = null): PersistedOperations {
  const paths = [SHIPPED, ...(folder === null ? [] : [folder])].flatMap(listOperationFiles);
  const byName = new Map<string, PersistedOperation>();
  for (const path of paths) {
    const operation = readOperation(schema, path);
    if (byName.has(operation.name))
      throw badOperationFile(path, `there is an operation ${JSON.stringify(operation.name)} already`);
    byName.set(operation.name, operation);
  }
  return index([...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1)));
}

function index(all: readonly PersistedOperation[]): PersistedOperations {
  const byName = new Map(all.map((operation) => [operation.name, operation]));
  const byNormal = new Map(all.map(({ normal, name }) => [normal, name]));
  // Apollo keeps the documents of texts it has seen: each is printed once.
  const printed = new WeakMap<DocumentNode, string>();
  return {
    all,
    find: (name) => byName.get(name),
    nameOf: (document) => {
      const normal = printed.get(document) ?? print(document);
      printed.set(document, normal);
      return byNormal.get(normal);
    },
  };
}

function listOperationFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(ENDING))
      .sort()
      .map((file) => join(folder, file));
  } catch (error) {
    throw unreadablePath(folder, error);
  }
}

function readOperation(schema: GraphQLSchema, path: string): PersistedOperation {
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (!FILE_NAME.test(file)) throw badOperationFile(path, 'its name is not like top-speakers.graphql');
  const text = readFileSync(path, 'utf8');
  const document = parseFile(path, text);
  const [error] = validate(schema, document);
  if (error) throw badOperationFile(path, placed(error));
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1)
    throw badOperationFile(path, `it has ${operations.length} operations, expected one`);
  return {
    name: file.slice(0, -ENDING.length),
    about: headComment(text),
    text,
    kind: operation.operation,
    variables: variablesOf(schema, operation),
    normal: print(document),
  };
}

function parseFile(path: string, text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) throw badOperationFile(path, placed(error));
    throw error;
  }
}

function placed({ message, locations }: GraphQLError): string {
  const [place] = locations ?? [];
  return place ? `line ${place.line}: ${message}` : message;
}

function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly OperationVariable[] {
  return variableDefinitions.flatMap(({ variable, type: node }) => {
    const type = typeFromAST(schema, node);
    // Validation has found that it is an input type.
    return isInputType(type) ? [{ name: variable.name.value, type }] : [];
  });
}

function headComment(text: string): string {
  const lines = /^(?:#[^\n]*\n)*/u.exec(text)?.[0].split('\n') ?? [];
  return lines
    .map((line) => line.replace(/^#\s*/u, ''))
    .join(' ')
    .trim();
}
