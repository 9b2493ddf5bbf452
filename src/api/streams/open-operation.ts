/**
 * One subscription, from its text to a stream of results. It passes what an operation at `/graphql` passes, in the
 * same order: size, tokens, validation, limits; and each of its messages is executed as an operation of its own, with
 * a context of its own. Only subscriptions come this way: what asks once, or changes the graph, goes to `/graphql`.
 */
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import {
  ensureGraphQLError,
  queryTooLong,
  withCode,
  withoutSuggestion,
  wrongOperation,
} from './operation-errors.ts';
import type { StreamParts } from './stream-parts.ts';

export interface StreamRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

type Results = AsyncGenerator<FormattedExecutionResult, void, undefined>;

/**
 * What became of a request: a stream, or the reasons why there is none. The errors in its results are formatted, which
 * the libraries that send them do not know a type for.
 */
export type Opened =
  | {
      readonly kind: 'open';
      readonly document: DocumentNode;
      readonly results: AsyncGenerator<ExecutionResult>;
    }
  | { readonly kind: 'refused'; readonly errors: readonly GraphQLFormattedError[] };

/** Opens a subscription: when this returns, what happens from now on is in its stream. Never throws. */
export async function openOperation(parts: StreamParts, request: StreamRequest): Promise<Opened> {
  try {
    const document = readDocument(parts, request);
    const args = {
      schema: parts.schema,
      document,
      operationName: request.operationName ?? null,
      variableValues: request.variables ?? null,
    };
    const source = await createSourceEventStream({ ...args, contextValue: parts.context() });
    if (!(Symbol.asyncIterator in source)) throw new AggregateError(source.errors ?? []);
    const answer = async (rootValue: unknown): Promise<FormattedExecutionResult> =>
      format(parts, await execute({ ...args, rootValue, contextValue: parts.context() }));
    const results = answerEach(source, answer, (error) => formatErrors(parts, error));
    return { kind: 'open', document, results: results as AsyncGenerator<never> };
  } catch (error) {
    return { kind: 'refused', errors: formatErrors(parts, error) };
  }
}

function readDocument(parts: StreamParts, { query, operationName, variables }: StreamRequest): DocumentNode {
  const { schema, limits } = parts;
  const size = Buffer.byteLength(query) + (variables ? Buffer.byteLength(JSON.stringify(variables)) : 0);
  if (size > limits.queryBytes) throw queryTooLong(size, limits.queryBytes);
  const document = parseDocument(query, limits.tokens);
  const errors = validate(schema, document, undefined, { maxErrors: limits.errors });
  if (errors.length > 0)
    throw withCode(parts.hideSchema ? errors.map(withoutSuggestion) : errors, 'GRAPHQL_VALIDATION_FAILED');
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) throw wrongOperation(operation?.operation);
  const given = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
    maxErrors: limits.errors,
  });
  if (given.errors) throw withCode(given.errors, 'BAD_USER_INPUT');
  parts.check({ schema, document, operation, variables });
  return document;
}

function parseDocument(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    throw withCode([error], 'GRAPHQL_PARSE_FAILED');
  }
}

/** Executes the operation for each event of the source. A source that fails ends with the reason as its last result. */
function answerEach(
  source: AsyncIterable<unknown>,
  answer: (event: unknown) => Promise<FormattedExecutionResult>,
  refused: (error: unknown) => readonly GraphQLFormattedError[],
): Results {
  const events = source[Symbol.asyncIterator]();
  let over = false;
  const end = async (): Promise<IteratorResult<FormattedExecutionResult, void>> => {
    over = true;
    await events.return?.();
    return { done: true, value: undefined };
  };
  const results: Results = {
    async next() {
      if (over) return { done: true, value: undefined };
      try {
        const event = await events.next();
        return event.done ? await end() : { done: false, value: await answer(event.value) };
      } catch (error) {
        await end();
        return { done: false, value: { errors: refused(error) } };
      }
    },
    return: end,
    throw: end,
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}

function format({ formatError }: StreamParts, result: ExecutionResult): FormattedExecutionResult {
  const { errors, ...rest } = result;
  return errors ? { ...rest, errors: errors.map((error) => formatOne(formatError, error)) } : rest;
}

/** Formats what was thrown as the errors of a reply: known ones as they are, others masked. */
export function formatErrors(
  { formatError }: Pick<StreamParts, 'formatError'>,
  error: unknown,
): readonly GraphQLFormattedError[] {
  const errors = error instanceof AggregateError ? error.errors : [error];
  return errors.map((each) => formatOne(formatError, ensureGraphQLError(each)));
}

function formatOne(formatError: StreamParts['formatError'], error: GraphQLError): GraphQLFormattedError {
  const { http: _, ...extensions } = error.extensions;
  const code = extensions['code'] ?? 'INTERNAL_SERVER_ERROR';
  return formatError({ ...error.toJSON(), extensions: { ...extensions, code } }, error);
}
