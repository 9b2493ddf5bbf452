/** Exit codes: done; the user's input or the data; a bug of ours; ended by Ctrl-C or a supervisor. */
export const EXIT = { done: 0, trouble: 1, bug: 2, interrupted: 130 } as const;
