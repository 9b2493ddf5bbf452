import { READERS, SETTINGS } from '../settings.ts';

/** Help of `--reader`, the same on each command that reads articles. */
export const READER_OPTION = [
  '--reader <name>',
  `what reads the text: ${READERS.join(', a small trained model below the rules, or ')} alone (default: ${SETTINGS.reader.fallback})`,
] as const;
