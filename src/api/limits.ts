/**
 * What one operation may ask for. Checked after validation and before the first resolver, where the variables are
 * known: the nodes that pages can hold are multiplied down the query, so a page inside a page counts as often as it
 * will be read.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { ApiContext } from './context.ts';
import { apiError } from './errors.ts';
import { DEFAULT_PAGE } from './page-arguments.ts';

/** GraphiQL's introspection is 15 deep; the deepest useful question about claims is 12. */
export const MAX_DEPTH = 15;
/** A page of 100 claims with 100 pieces of evidence each fits twice. */
export const MAX_NODES = 25_000;
/** Words and signs of a query; GraphiQL's introspection has about 350. */
export const MAX_TOKENS = 2000;
/** Bytes of a request without a mutation: the query and its variables. */
export const MAX_QUERY_BYTES = 100_000;

type Variables = Readonly<Record<string, unknown>>;

interface Size {
  readonly depth: number;
  readonly nodes: number;
}

/** Refuses operations over a limit, naming the limit and the value. */
export function limitsPlugin(): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, schema, contextValue }) => {
        if (!operation) return;
        if (operation.operation !== 'mutation') check('bytes', contextValue.bodyBytes, MAX_QUERY_BYTES);
        const root = schema.getRootType(operation.operation);
        if (!root) return;
        const measure = makeMeasure(schema, document, request.variables ?? {});
        const { depth, nodes } = measure(operation.selectionSet, root);
        check('levels', depth, MAX_DEPTH);
        check('nodes', nodes, MAX_NODES);
      },
    }),
  };
}

function check(what: string, value: number, limit: number): void {
  if (value <= limit) return;
  throw apiError('LIMIT_EXCEEDED', `The operation asks for ${value} ${what}; at most ${limit} are allowed.`, {
    hint: 'Ask for smaller pages (`first`), fewer lists inside lists, or several operations.',
    limit,
    value,
  });
}

/** Measures bottom up, each fragment once: fragments that spread fragments would else cost 2^n. */
function makeMeasure(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Size>();

  const measureFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const size = fragment
      ? measure(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
      : { depth: 0, nodes: 0 };
    measured.set(name, size);
    return size;
  };

  const measureField = (node: FieldNode, type: GraphQLNamedType | undefined): Size => {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!node.selectionSet) return { depth: 1, nodes: 0 };
    // Introspection fields are on no type; their selections are measured for depth alone.
    const below = measure(node.selectionSet, field && getNamedType(field.type));
    const items = field ? itemsOf(field, node, variables) : null;
    return { depth: below.depth + 1, nodes: items === null ? below.nodes : items * (1 + below.nodes) };
  };

  const measure = (set: SelectionSetNode, type: GraphQLNamedType | undefined): Size => {
    let depth = 0;
    let nodes = 0;
    for (const selection of set.selections) {
      const size =
        selection.kind === Kind.FIELD
          ? measureField(selection, type)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? measureFragment(selection.name.value)
            : measure(
                selection.selectionSet,
                selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type,
              );
      depth = Math.max(depth, size.depth);
      nodes += size.nodes;
    }
    return { depth, nodes };
  };
  return measure;
}

/** How many items a field can give: its page, its limit or its ids; null for a single thing. */
function itemsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): number | null {
  const argument = (name: string): unknown => {
    const given = node.arguments?.find((each) => each.name.value === name);
    if (given) return valueFromASTUntyped(given.value, variables);
    return field.args.find((each) => each.name === name)?.defaultValue;
  };
  if (field.args.some(({ name }) => name === 'first'))
    return positive(argument('first')) ?? positive(argument('last')) ?? DEFAULT_PAGE;
  if (field.args.some(({ name }) => name === 'limit')) return positive(argument('limit')) ?? DEFAULT_PAGE;
  const ids = argument('ids');
  return Array.isArray(ids) ? ids.length : null;
}

function positive(value: unknown): number | null {
  return typeof value === 'number' ? Math.max(0, value) : null;
}
