/** Help of `--reader`, the same on each command that reads articles. */
export const READER_OPTION = [
  '--reader <name>',
  'what reads the text: rules, or encoder (an experiment: a trained model below the rules) (default: rules)',
] as const;
