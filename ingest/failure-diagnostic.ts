import { AppError } from '../src/errors.ts';
import type { Diagnostic } from '../src/result.ts';

/** Makes the diagnostic of an error that ended one article; what is none of ours is a bug and says so. */
export function failureDiagnostic(error: unknown, stage: string, place: string): Diagnostic {
  if (error instanceof AppError)
    return { code: error.code, message: error.message, stage, place, hint: error.hint };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    code: 'INTERNAL',
    message,
    stage,
    place,
    hint: 'This is a bug; please report it with the article.',
  };
}
