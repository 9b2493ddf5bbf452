import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/**
 * Returns the fields that an operation selects at a path below the one that is being resolved, fragments followed;
 * one path element is a field's name, `edges.node` and `nodes` are given apart. What `@skip` leaves out counts as
 * selected: a statement that brings too much is no mistake, one that brings too little would be.
 */
export function fieldsAt(info: GraphQLResolveInfo, path: readonly string[]): readonly FieldNode[] {
  return path.reduce<readonly FieldNode[]>(
    (nodes, name) =>
      nodes.flatMap(({ selectionSet }) => (selectionSet ? fieldsNamed(selectionSet, name, info) : [])),
    info.fieldNodes,
  );
}

/** Tells whether all that an operation selects at a path is among these fields. */
export function selectsOnly(
  info: GraphQLResolveInfo,
  path: readonly string[],
  names: ReadonlySet<string>,
): boolean {
  const only = (set: SelectionSetNode): boolean =>
    set.selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return names.has(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return only(selection.selectionSet);
      const fragment = info.fragments[selection.name.value];
      return fragment !== undefined && only(fragment.selectionSet);
    });
  return fieldsAt(info, path).every(({ selectionSet }) => selectionSet !== undefined && only(selectionSet));
}

/** Tells whether an operation selects one of these fields of the nodes of a connection. */
export function selectsOfNodes(info: GraphQLResolveInfo, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      fieldsAt(info, ['nodes', name]).length > 0 || fieldsAt(info, ['edges', 'node', name]).length > 0,
  );
}

/** Returns the info that a selected field's own resolver would be given, as far as `fieldsAt` reads it. */
export function infoAt(info: GraphQLResolveInfo, node: FieldNode): GraphQLResolveInfo {
  return { ...info, fieldNodes: [node] };
}

/** Returns the values of a selected field's arguments, as its resolver will be given them. */
export function argumentsOf<Arguments>(
  info: GraphQLResolveInfo,
  { node, type }: { readonly node: FieldNode; readonly type: string },
): Arguments | undefined {
  const parent = info.schema.getType(type) as GraphQLObjectType | undefined;
  const field = parent?.getFields()[node.name.value];
  return field && (getArgumentValues(field, node, info.variableValues) as Arguments);
}

function fieldsNamed(set: SelectionSetNode, name: string, info: GraphQLResolveInfo): readonly FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsNamed(selection.selectionSet, name, info);
    const fragment = info.fragments[selection.name.value];
    return fragment ? fieldsNamed(fragment.selectionSet, name, info) : [];
  });
}
