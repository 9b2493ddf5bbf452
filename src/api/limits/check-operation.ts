import { getVariableValues } from 'graphql';
import { apiError } from '../errors.ts';
import { type MeasuredOperation, measureOperation, type Size } from './measure.ts';
import type { Limits } from './values.ts';

/** Wrong variables that are looked at: execution names them, here they only mean that nothing will run. */
const MAX_VARIABLE_ERRORS = 1;

/**
 * Measures an operation with the values of its variables and returns its size, or undefined when the variables are
 * wrong: then execution refuses it by itself. Throws QUERY_TOO_DEEP or QUERY_TOO_COSTLY.
 */
export function checkOperation(
  asked: Omit<MeasuredOperation, 'variables'> & { readonly variables: unknown },
  limits: Pick<Limits, 'depth' | 'cost'>,
): Size | undefined {
  const variables = coerce(asked);
  if (!variables) return undefined;
  const size = measureOperation({ ...asked, variables });
  if (size.depth > limits.depth) throw tooDeep(size.depth, limits.depth);
  if (size.cost > limits.cost) throw tooCostly(size.cost, limits.cost);
  return size;
}

function coerce({
  schema,
  operation,
  variables,
}: Omit<MeasuredOperation, 'variables'> & { readonly variables: unknown }) {
  const given = typeof variables === 'object' && variables !== null ? variables : {};
  return getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    given as Readonly<Record<string, unknown>>,
    { maxErrors: MAX_VARIABLE_ERRORS },
  ).coerced;
}

function tooDeep(value: number, limit: number) {
  return apiError('QUERY_TOO_DEEP', `The operation is ${value} levels deep; at most ${limit} are allowed.`, {
    hint: 'Ask for less inside one another: take ids from one operation and go on from them in the next.',
    limit,
    value,
  });
}

function tooCostly(value: number, limit: number) {
  return apiError(
    'QUERY_TOO_COSTLY',
    `The operation may cost ${value} points; at most ${limit} are allowed.`,
    {
      hint: 'Ask for smaller pages (`first`), fewer lists inside lists, or several operations; docs/api.md has what fields cost.',
      limit,
      value,
    },
  );
}
