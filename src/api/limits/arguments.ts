import type { ConstDirectiveNode, DirectiveNode, GraphQLField, SelectionNode } from 'graphql';
import {
  type FieldNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
} from 'graphql';
import { DEFAULT_PAGE } from '../page-arguments.ts';
import { SEARCH_IN_FILTER } from './weights.ts';

export type Variables = Readonly<Record<string, unknown>>;
export type FieldArguments = Readonly<Record<string, unknown>>;

/** Reads a field's arguments as its resolver will get them: variables, their defaults and those of the schema put in. */
export function readArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): FieldArguments {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    // An argument that cannot be read fails its field before the resolver runs: it costs nothing.
    return {};
  }
}

/** Tells whether `@skip` or `@include` leaves a selection out. */
export function isLeftOut(
  node: SelectionNode & { readonly directives?: readonly (DirectiveNode | ConstDirectiveNode)[] | undefined },
  variables: Variables,
): boolean {
  if (!node.directives?.length) return false;
  try {
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false
    );
  } catch {
    return false;
  }
}

/** Returns how many items the arguments ask for; undefined where no argument of the field says so. */
export function askedSize(field: GraphQLField<unknown, unknown>, given: FieldArguments): number | undefined {
  const has = (name: string): boolean => field.args.some((argument) => argument.name === name);
  if (has('first') || has('limit')) {
    const sizes = [given['first'], given['last'], given['limit']].filter((size) => typeof size === 'number');
    return sizes.length === 0 ? DEFAULT_PAGE : Math.max(0, ...sizes);
  }
  const { ids } = given;
  return Array.isArray(ids) ? ids.length : undefined;
}

/** Counts the points of the arguments themselves: one for each item of a list, and those of words to look up. */
export function argumentsCost(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + 1 + argumentsCost(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [name, item]) =>
      sum + (name === 'search' && typeof item === 'string' ? SEARCH_IN_FILTER : 0) + argumentsCost(item),
    0,
  );
}
