import type { AppError, InternalError } from '../../errors.ts';
import {
  statementRefused,
  storeCorrupt,
  storeDiskFull,
  storeFailed,
  storeFolderUnusable,
} from '../../store-errors.ts';

/** Tells whether Grafeo gave up a transaction because another one came first. */
export function isWriteConflict(error: unknown): boolean {
  return /GRAFEO-T001|\b40000\b/.test(textOf(error));
}

/** Returns the error of ours for one that Grafeo threw while it ran a statement. */
export function runError(error: unknown, statement: string, address: string): AppError {
  const text = textOf(error);
  return (
    roomError(error, address) ??
    (/GRAFEO-Q|GRAFEO-V/.test(text) ? refused(statement, error) : failed(error, address))
  );
}

function refused(statement: string, error: unknown): InternalError {
  return statementRefused(statement, textOf(error), error);
}

function failed(error: unknown, address: string): AppError {
  return storeFailed(address, textOf(error), error);
}

/** Returns the error of ours where there is no room on the disk, else nothing. */
function roomError(error: unknown, address: string): AppError | undefined {
  return /No space left|File too large|StorageFull|FileTooLarge|quota|os error (28|27|122)/i.test(
    textOf(error),
  )
    ? storeDiskFull(address, textOf(error), error)
    : undefined;
}

/** Returns the error of ours for one that Grafeo threw while it opened a file. */
export function openError(error: unknown, folder: string, file: string): AppError {
  const text = textOf(error);
  if (/Permission denied|Read-only file system|os error (13|30)/i.test(text))
    return storeFolderUnusable(folder, text, error);
  return roomError(error, `embedded:${folder}`) ?? storeCorrupt(file, text, error);
}

/** Tells whether the file could not be opened because somebody holds it. */
export function isLockError(error: unknown): boolean {
  return /cannot be locked|locked by|WouldBlock|already open/i.test(textOf(error));
}

/** Returns the message of a thrown value. */
export function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
