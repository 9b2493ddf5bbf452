import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { AppError } from '../../errors.ts';
import {
  neo4jDatabaseMissing,
  neo4jForbidden,
  neo4jLoginRefused,
  neo4jUnreachable,
  readTimedOut,
  statementRefused,
  storeDiskFull,
  storeFailed,
  valueTooLong,
  writeConflicted,
} from '../../store-errors.ts';

/** What the message of an error can name. */
export interface ErrorContext {
  readonly address: string;
  readonly user: string;
  readonly database: string;
  readonly statement: string;
  readonly deadlineMs: number;
}

type Mapping = (error: Neo4jError, context: ErrorContext) => AppError;

/** From the code's beginning to the error of ours; the first that fits is taken. */
const MAPPINGS: readonly (readonly [string, Mapping])[] = [
  ['Neo.ClientError.Security.Forbidden', (e, c) => neo4jForbidden(c.address, e.message, e)],
  ['Neo.ClientError.Security', (e, c) => neo4jLoginRefused(c.address, c.user, e)],
  ['Neo.ClientError.Database.DatabaseNotFound', (e, c) => neo4jDatabaseMissing(c.address, c.database, e)],
  ['Neo.ClientError.Transaction.TransactionTimedOut', (e, c) => readTimedOut(c.statement, c.deadlineMs, e)],
  ['Neo.ClientError.Statement', (e, c) => statementRefused(c.statement, e.message, e)],
  ['Neo.ClientError.Schema', (e, c) => statementRefused(c.statement, e.message, e)],
  ['Neo.ClientError.Procedure', (e, c) => statementRefused(c.statement, e.message, e)],
  ['Neo.TransientError.Transaction', (e, c) => writeConflicted(c.statement, e.message, e)],
  ['ServiceUnavailable', (e, c) => neo4jUnreachable(c.address, lastCause(e.message), e)],
  ['SessionExpired', (e, c) => neo4jUnreachable(c.address, lastCause(e.message), e)],
];

/** Returns the error of ours for one the driver threw; what is none of the driver's stays as it is. */
export function mapNeo4jError(error: unknown, context: ErrorContext): unknown {
  if (error instanceof AppError || !(error instanceof Neo4jError)) return error;
  if (/No space left|disk (is )?full|not enough (disk )?space/i.test(error.message))
    return storeDiskFull(context.address, error.message, error);
  if (/too large to index/i.test(error.message)) return valueTooLong(context.statement, error.message, error);
  const found = MAPPINGS.find(([code]) => error.code.startsWith(code));
  return found ? found[1](error, context) : storeFailed(context.address, error.message, error);
}

/** The driver's message is a paragraph of guesses; what happened stands at its end. */
function lastCause(message: string): string {
  return message.split('Caused by: ').at(-1) ?? message;
}

/** Tells whether trying again may help: the driver's own judgement. */
export function isTransient(error: unknown): boolean {
  return error instanceof Error && isRetryableError(error);
}
