import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { badVariable, unknownVariable } from '../../errors.ts';
import { nearNames } from './near-names.ts';

export interface OperationVariable {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/** A query string as Express reads it: a parameter given twice is a list. */
export type QueryString = Readonly<Record<string, unknown>>;

/** The one parameter that holds them all as JSON. */
const ALL = 'variables';

/**
 * Reads the variables of an operation from a query string: all as JSON in `variables`, or each by its name, written
 * as its type wants it. A list is a parameter given more than once, an input object is JSON; empty means not given.
 * Whether the values fit is GraphQL's to say. Throws InputError for what is no variable, no number, no JSON.
 */
export function readVariables(
  variables: readonly OperationVariable[],
  query: QueryString,
): Readonly<Record<string, unknown>> {
  if (ALL in query) return readAll(query);
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return Object.fromEntries(
    given.map(([name, value]) => {
      const variable = variables.find((each) => each.name === name);
      if (!variable) throw unknown(name, variables);
      return [name, readValue(variable, value)];
    }),
  );
}

function readAll({ [ALL]: text, ...others }: QueryString): Readonly<Record<string, unknown>> {
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw badVariable(other, 'beside `variables`', 'to stand in it, or all to stand alone');
  const value = typeof text === 'string' ? parseJson(ALL, text) : text;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badVariable(ALL, value, 'one JSON object');
  return { ...value };
}

function readValue({ name, type }: OperationVariable, given: unknown): unknown {
  const inner = getNullableType(type);
  const texts = (Array.isArray(given) ? given : [given]).map(String);
  if (isListType(inner)) return texts.map((text) => readText(name, inner.ofType, text));
  const [text = '', second] = texts;
  if (second !== undefined) throw badVariable(name, texts, 'one value: it is no list');
  return readText(name, inner, text);
}

function readText(name: string, type: GraphQLInputType, text: string): unknown {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return parseJson(name, text);
  if (isEnumType(named)) return text;
  if (named.name === 'Int' || named.name === 'Float') return readNumber(name, text);
  if (named.name !== 'Boolean') return text;
  if (text !== 'true' && text !== 'false') throw badVariable(name, text, 'true or false');
  return text === 'true';
}

function readNumber(name: string, text: string): number {
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(text)) throw badVariable(name, text, 'a number');
  return Number(text);
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badVariable(name, text, 'JSON');
  }
}

function unknown(name: string, variables: readonly OperationVariable[]) {
  const names = variables.map((variable) => variable.name);
  return unknownVariable(name, names, nearNames(name, names));
}
