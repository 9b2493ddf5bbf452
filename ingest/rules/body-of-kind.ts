import { kindOfNoun } from '../lexicon/noun-kinds.ts';
import { readValue } from '../stages/06-claims/arguments.ts';
import { mentionAt } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { isRelation } from '../tree.ts';

const CONFIDENCE = 0.75;
/** Most words of a kind: "the German online retail chain". */
const LONGEST = 5;

/** Reads what kind of body a name is, where the noun stands right before it: "the shipping group X". */
export const bodyOfKind: ClaimRule = {
  name: 'body-of-kind',
  example: 'Ada Brandt leads the steel company Halvek.',
  yields: 'Halvek | be | "steel company"',
  needs: 'parse',
  apply: (input) => input.view.mentions.flatMap((name) => claimsAt(input, name)),
};

function claimsAt(
  input: RuleInput,
  name: { readonly from: number; readonly to: number; readonly chain: number; readonly form: string },
): readonly RawClaim[] {
  const { view, chains } = input;
  const { tree } = view;
  const noun = name.from - 1;
  const token = view.tokens[noun];
  if (!tree || name.form !== 'NAME' || chains[name.chain]?.kind !== 'ORGANISATION') return [];
  if (token?.upos !== 'NOUN' || token.features.includes('Number=Plur')) return [];
  if (kindOfNoun(token.lemma) !== 'ORGANISATION' || !isHung(input, name, noun)) return [];
  let from = noun;
  while (from > 0 && noun - from < LONGEST && isKindWord(view, from - 1)) from -= 1;
  const before = view.tokens[from - 1];
  // A possessor or a name before it says whose it is, which other rules read; one of "it"s own is none.
  const opened = before === undefined || !/^(?:PART|PROPN|NUM)$/u.test(before.upos);
  const told = noun > from && (before === undefined || mentionAt(view, from - 1) === undefined);
  const value = opened && told ? readValue(input, { from, to: name.from }) : null;
  if (!value || /^(?:its|his|her|their|our|your|my)$/iu.test(before?.text ?? '')) return [];
  return [
    {
      subject: name.chain,
      words: 'be',
      predicate: { from: noun, to: name.from },
      ...value,
      quote: { from, to: name.to },
      clause: null,
      qualifiers: [],
      confidence: CONFIDENCE,
    },
  ];
}

/** The parse hangs noun and name together: "what the company Halvek bought" has two phrases. */
function isHung(
  { view: { tree } }: RuleInput,
  { from, to }: { readonly from: number; readonly to: number },
  noun: number,
): boolean {
  if (!tree) return false;
  const named = Array.from({ length: to - from }, (_, at) => from + at);
  const head = tree.tokens[noun]?.head ?? -1;
  const above = named.some((at) => tree.tokens[at]?.head === noun && isRelation(tree, at, 'appos', 'flat'));
  return above || (head >= from && head < to && isRelation(tree, noun, 'compound', 'nmod:desc'));
}

/** Common words and adjectives of nations; "former" and the like say that it is none. */
function isKindWord(view: RuleInput['view'], at: number): boolean {
  const token = view.tokens[at];
  const mention = mentionAt(view, at);
  if (!token || (mention && mention.form !== 'DEMONYM')) return false;
  if (/^(?:other|same|new|own|such|former|another|entire|whole)$/u.test(token.lemma)) return false;
  const possessive = token.upos === 'PART' && /^['’]s?$/u.test(token.text) && !mentionAt(view, at - 1);
  const word = /^(?:NOUN|ADJ|VERB)$/u.test(token.upos) && /^\p{L}/u.test(token.text);
  return possessive || word;
}
