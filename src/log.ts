import { AsyncLocalStorage } from 'node:async_hooks';
import { type DestinationStream, destination, type LevelWithSilent, type Logger, pino } from 'pino';

/** What every line gets that is written while a request is served. */
export interface LogScope {
  readonly requestId: string;
}

/** Run a request inside it: lines written anywhere below say which request they belong to. */
export const logScope = new AsyncLocalStorage<LogScope>();

/** Makes a logger that writes JSON lines, to stderr unless told otherwise, so that stdout stays for results. */
export function makeLogger(
  level: LevelWithSilent,
  stream: DestinationStream = destination({ fd: 2, sync: true }),
): Logger {
  return pino({ level, base: null, mixin }, stream);
}

function mixin(): object {
  const scope = logScope.getStore();
  return scope ? { requestId: scope.requestId } : {};
}
