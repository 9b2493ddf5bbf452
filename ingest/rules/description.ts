import { readValue } from '../stages/06-claims/arguments.ts';
import { mentionAt } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { chainOf, coordinated, type Place, treeArgument } from '../stages/06-claims/tree-phrase.ts';
import { dependent, dependents, headOf, isRelation } from '../tree.ts';

const CONFIDENCE = 0.75;
/** Longest description, in tokens: what is longer is a misread list. */
const LONGEST = 30;

/** Reads what a name is said to be beside it: "X, one of the largest producers in Y", "X, a maker of rails", "Y’s producer X". */
export const description: ClaimRule = {
  name: 'description',
  example: 'Norrland Steel, a maker of rails, hired Ada Brandt.',
  yields: 'Norrland Steel | be | "a maker of rails"',
  needs: 'parse',
  apply: (input) => {
    const { view } = input;
    const { tree } = view;
    if (!tree) return [];
    return view.tokens.flatMap((_, at) => {
      const host = isRelation(tree, at, 'appos') ? headOf(tree, at) : null;
      if (host === null || host > at) return [];
      const place = { view, tree };
      return mentionAt(view, host) ? behind(input, place, host, at) : before(input, place, host, at);
    });
  },
};

/** "X, a maker of rails,": set apart by a comma or dash, with an article, "one of", or a possessor. */
function behind(input: RuleInput, place: Place, host: number, noun: number): readonly RawClaim[] {
  const { view, tree } = place;
  const named = mentionAt(view, host);
  const chain = chainOf(place, host);
  const argument = treeArgument(place, noun);
  const opener = view.tokens[argument.from]?.text ?? '';
  if (named?.form !== 'NAME' || chain === null || dependents(tree, host, 'conj').length > 0) return [];
  if (!isDescription(place, noun) || !/^(?:[,—–]|--)$/u.test(view.tokens[argument.from - 1]?.text ?? ''))
    return [];
  const opened = /^(?:an?|the|one)$/iu.test(opener) || dependent(tree, noun, 'nmod:poss') !== null;
  const joined = coordinated(tree, noun).length > 1;
  // What follows a first description may describe something in that one.
  const first = dependents(tree, host, 'appos').find((at) => at > host && isDescription(place, at));
  return opened && !joined && first === noun
    ? claim(input, chain, argument.from, endOf(place, noun), { from: named.from })
    : [];
}

/** "Ostmark’s largest steelmaker Halvek": the name follows at once what it is, and whose. */
function before(input: RuleInput, place: Place, noun: number, name: number): readonly RawClaim[] {
  const { view, tree } = place;
  const named = mentionAt(view, name);
  const owner = dependent(tree, noun, 'nmod:poss');
  if (named?.form !== 'NAME' || named.from !== noun + 1 || owner === null || !isDescription(place, noun))
    return [];
  const { from } = treeArgument(place, noun);
  // "its chairman Ada Brandt": whose it is stands outside.
  if (view.tokens[owner]?.upos === 'PRON' || chainOf(place, owner) === named.chain) return [];
  return claim(input, named.chain, from, noun + 1, { from, to: named.to });
}

/** A common noun that names nothing itself: "Kestrel (KM)" gives another name, "Tarsk, Norland" a place around. */
function isDescription(place: Place, noun: number): boolean {
  const token = place.view.tokens[noun];
  const one = token?.lemma === 'one' && dependents(place.tree, noun, 'nmod').length > 0;
  // "Y, a Republican trying to …".
  const follower = /^(?:Republican|Democrat|Conservative|Liberal|Libertarian)$/u.test(token?.text ?? '');
  if (token?.upos !== 'NOUN' && !one && !follower) return false;
  // Many are no description of one: of a list, or of something else that stood there.
  if (!one && token?.features.includes('Number=Plur')) return false;
  const next = place.view.tokens[noun + 1];
  // "the attorney general": the parser may take the second word for something else.
  if (
    (/^(?:NOUN|PROPN)$/u.test(next?.upos ?? '') || next?.lemma === 'general') &&
    mentionAt(place.view, noun + 1) === undefined
  )
    return false;
  if (place.view.tokens.slice(noun, noun + 3).some(({ lemma }) => lemma === 'which')) return false;
  return (
    mentionAt(place.view, noun) === undefined &&
    !/^(?:year|month|week|day|percent|cent)$/u.test(token?.lemma ?? '')
  );
}

/** End of the description: its "of" phrases and what completes them, up to the comma that closes it. */
function endOf(place: Place, noun: number): number {
  const { to, extendedTo } = treeArgument(place, noun);
  return extendedTo ?? to;
}

function claim(
  input: RuleInput,
  chain: number,
  from: number,
  to: number,
  quote: { readonly from: number; readonly to?: number },
): readonly RawClaim[] {
  const value = to - from > LONGEST ? null : readValue(input, { from, to });
  if (!value) return [];
  return [
    {
      subject: chain,
      words: 'be',
      predicate: { from: quote.from, to: quote.from + 1 },
      ...value,
      quote: { from: quote.from, to: quote.to ?? to },
      clause: null,
      qualifiers: [],
      confidence: CONFIDENCE,
    },
  ];
}
