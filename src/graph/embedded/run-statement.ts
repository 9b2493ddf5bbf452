import type { AppError } from '../../errors.ts';
import { checkParams } from '../check-params.ts';
import { textFor } from '../statements.ts';
import type { Params, Row, Statement } from '../store.ts';

/** What runs Cypher in Grafeo: the database itself, or a transaction. */
export interface Executor {
  executeCypher(text: string, params?: Params): Promise<{ toArray(): unknown[] }>;
}

/** Runs a statement in Grafeo and returns its rows; `mapError` names what the engine throws. */
export async function runStatement<R extends Row>(
  executor: Executor,
  call: {
    readonly statement: Statement;
    readonly params: Params;
    readonly mapError: (error: unknown) => AppError;
  },
): Promise<readonly R[]> {
  const { statement, params, mapError } = call;
  checkParams(params);
  try {
    const result = await executor.executeCypher(textFor(statement, 'embedded'), params);
    // The port says what a statement returns; conformance holds the engine to it.
    return result.toArray() as R[];
  } catch (error) {
    throw mapError(error);
  }
}
