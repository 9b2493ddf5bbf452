import { destination, type LevelWithSilent, type Logger, pino } from 'pino';

/** Makes a logger that writes JSON lines to stderr, so that stdout stays for results. */
export function makeLogger(level: LevelWithSilent): Logger {
  return pino({ level, base: null }, destination({ fd: 2, sync: true }));
}
