import { readValue } from '../stages/06-claims/arguments.ts';
import type { ClaimRule } from '../stages/06-claims/rule.ts';

const CONFIDENCE = 0.8;

/** Reads how old somebody is, between commas behind the name: "X, 52, …". */
export const age: ClaimRule = {
  name: 'age',
  example: 'Ada Brandt, 52, leads Norrland Steel.',
  yields: 'Ada Brandt | be | "52"',
  apply: (input) =>
    input.view.mentions.flatMap((name) => {
      const { tokens } = input.view;
      const [comma, number, close] = tokens.slice(name.to, name.to + 3);
      if (name.form !== 'NAME' || input.chains[name.chain]?.kind !== 'PERSON') return [];
      // No year, score or number in a list.
      const told =
        comma?.text === ',' && /^(?:[1-9]|[1-9]\d|10\d)$/u.test(number?.text ?? '') && close?.text === ',';
      const listed = /^(?:\d+|and)$/u.test(tokens[name.to + 3]?.text ?? '');
      const value = told && !listed ? readValue(input, { from: name.to + 1, to: name.to + 2 }) : null;
      if (!value) return [];
      return [
        {
          subject: name.chain,
          words: 'be',
          predicate: { from: name.to + 1, to: name.to + 2 },
          ...value,
          quote: { from: name.from, to: name.to + 2 },
          clause: null,
          qualifiers: [],
          confidence: CONFIDENCE,
        },
      ];
    }),
};
