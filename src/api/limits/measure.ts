/**
 * Measures an operation before it runs: how deep it is, and what it can cost at most, in points. An item of a list
 * costs 1, a field 0.1 or its weight, an item of a list among the arguments 1; what stands below a list is multiplied
 * by its size, so a page inside a page counts as often as it will be read. Every alias counts, and a fragment counts
 * wherever it is spread, though it is measured once: fragments that spread fragments would else take 2^n steps.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { argumentsCost, askedSize, isLeftOut, readArguments, type Variables } from './arguments.ts';
import { assumedSize, weightOf } from './weights.ts';

export interface Size {
  readonly depth: number;
  readonly cost: number;
}

/** `perItem` is what each item of the page adds, where the set is that of a connection or another container. */
interface SetSize extends Size {
  readonly perItem: number;
}

export interface MeasuredOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As `getVariableValues` gives them: checked, with their defaults. */
  readonly variables: Variables;
}

/** Types whose lists are as long as an argument of the field that gives them says. */
const CONTAINER = /Connection$|^Subgraph$|^PathSet$/;

/** Points are counted in tenths, which add up exactly. */
const TENTHS = 10;

/** Measures an operation that is valid. */
export function measureOperation({ schema, document, operation, variables }: MeasuredOperation): Size {
  const root = schema.getRootType(operation.operation) ?? undefined;
  const { depth, cost } = new Measure(schema, document, variables).set(operation.selectionSet, root);
  return { depth, cost: Math.min(Math.ceil(cost / TENTHS), Number.MAX_SAFE_INTEGER) };
}

type Type = GraphQLNamedType | undefined;
const NOTHING: SetSize = { depth: 0, cost: 0, perItem: 0 };

/** One pass over one operation; remembers the fragments it has measured. */
class Measure {
  readonly #schema: GraphQLSchema;
  readonly #variables: Variables;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, SetSize>();

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    this.#schema = schema;
    this.#variables = variables;
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
  }

  set({ selections }: SelectionSetNode, type: Type): SetSize {
    let { depth, cost, perItem } = NOTHING;
    for (const selection of selections) {
      if (isLeftOut(selection, this.#variables)) continue;
      const size = this.#selection(selection, type);
      depth = Math.max(depth, size.depth);
      cost += size.cost;
      perItem += size.perItem;
    }
    return { depth, cost, perItem };
  }

  #selection(selection: SelectionNode, type: Type): SetSize {
    if (selection.kind === Kind.FIELD) return this.#field(selection, type);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value);
    const { typeCondition, selectionSet } = selection;
    return this.set(selectionSet, typeCondition ? this.#schema.getType(typeCondition.name.value) : type);
  }

  #fragment(name: string): SetSize {
    const known = this.#measured.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    const size = fragment
      ? this.set(fragment.selectionSet, this.#schema.getType(fragment.typeCondition.name.value))
      : NOTHING;
    this.#measured.set(name, size);
    return size;
  }

  #field(node: FieldNode, parent: Type): SetSize {
    const field = fieldOf(parent, node.name.value);
    // Introspection fields are on no type; their selections are measured for depth alone.
    const below = node.selectionSet
      ? this.set(node.selectionSet, field && getNamedType(field.type))
      : NOTHING;
    const depth = below.depth + 1;
    if (!parent || !field) return { depth, cost: 1, perItem: 0 };
    const given = readArguments(field, node, this.#variables);
    const asked = askedSize(field, given);
    const own =
      Math.round(weightOf(parent.name, field.name, asked !== undefined) * TENTHS) +
      argumentsCost(given) * TENTHS;
    if (!node.selectionSet) return { depth, cost: own, perItem: 0 };
    if (!isList(field.type))
      return { depth, cost: own + below.cost + (asked ?? 1) * below.perItem, perItem: 0 };
    const item = TENTHS + below.cost + below.perItem;
    if (asked === undefined && CONTAINER.test(parent.name)) return { depth, cost: own, perItem: item };
    return { depth, cost: own + (asked ?? assumedSize(parent.name, field.name)) * item, perItem: 0 };
  }
}

function fieldOf(type: Type, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}
