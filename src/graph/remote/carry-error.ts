import {
  AppError,
  ConfigError,
  ConflictError,
  GraphUnavailableError,
  InputError,
  InternalError,
  NotFoundError,
} from '../../errors.ts';
import type { AskedError } from './messages.ts';

const CLASSES = [
  ConfigError,
  InputError,
  NotFoundError,
  ConflictError,
  GraphUnavailableError,
  InternalError,
] as const;

/** Writes an error for the other side of the door. */
export function packError(error: unknown): AskedError {
  if (error instanceof AppError) {
    const { name, code, message, hint } = error;
    return { name, code, message, hint };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    name: 'InternalError',
    code: 'INTERNAL',
    message,
    hint: 'Please report it with the command that led here.',
  };
}

/** Makes the error that the other side threw. */
export function unpackError({ name, code, message, hint }: AskedError): AppError {
  const Class = CLASSES.find((each) => each.name === name) ?? InternalError;
  const error = new Class(message, hint);
  // A class may have more codes than its first.
  return error.code === code ? error : Object.assign(error, { code });
}
