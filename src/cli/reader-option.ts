/** Help of `--reader`, the same on each command that reads articles. */
export const READER_OPTION = [
  '--reader <name>',
  'what reads the text: encoder (trained, with rules) or rules alone (default: encoder)',
] as const;
