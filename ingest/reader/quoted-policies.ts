import type { NameSpan } from '../annotation.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { POLICY_PAPERS, QUOTED_POLICY_NOUNS } from '../lexicon/name-heads.ts';
import { CLOSE_QUOTE, isCapitalised, OPEN_QUOTE } from '../lexicon/plain-word.ts';
import type { Word } from './tokenizer.ts';

/** Longest quoted name, in words; a longer one with "titled" before it is still a title. */
const LONGEST = 12;
/** Longest quoted name without a capital: "zero waste", "build back better". */
const LONGEST_PLAIN = 4;
/** A head noun or "titled" says it; a name in small letters is only told by its place before the noun. */
const CONFIDENCE = { group: 0.95, capital: 0.85, plain: 0.75 };

/** A quotation: its words without the marks, and where the marks stand. */
interface Quotation {
  readonly open: number;
  readonly close: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds policies, and what groups call themselves, by their quotation marks and a noun beside them: `the “Clean Coast” campaign`, `the campaign “Clean Coast”`,
 * `a plan titled “…”`, `policies including “…” and “…”`, `its “zero waste” policy`.
 */
export function quotedPolicies(words: readonly Word[]): readonly NameSpan[] {
  let listed = -1;
  return quotationsOf(words).flatMap((quotation): readonly NameSpan[] => {
    const { open, close, from, to } = quotation;
    const capital = isCapitalised(words[from]?.text ?? '');
    const inList = capital && (isListed(words, open) || continuesList(words, listed, open));
    if (inList) listed = close;
    const policy = capital
      ? headed(words, quotation) || called(words, open) || introduced(words, open) || inList
      : plainlyHeaded(words, quotation);
    if (capital && isGroup(words, quotation))
      return [{ from, to, kind: 'ORGANISATION', confidence: CONFIDENCE.group }];
    const confidence = capital ? CONFIDENCE.capital : CONFIDENCE.plain;
    return policy ? [{ from, to, kind: 'POLICY', confidence }] : [];
  });
}

function quotationsOf(words: readonly Word[]): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let open = 0; open < words.length; open += 1) {
    if (!OPEN_QUOTE.test(words[open]?.text ?? '')) continue;
    const close = words.findIndex(
      ({ text }, index) => index > open + 1 && index <= open + LONGEST + 2 && CLOSE_QUOTE.test(text),
    );
    if (close < 0) continue;
    const to = /^[,.]$/u.test(words[close - 1]?.text ?? '') ? close - 1 : close;
    if (to > open + 1) found.push({ open, close, from: open + 1, to });
    open = close;
  }
  return found;
}

const lower = (words: readonly Word[], at: number) => (words[at]?.text ?? '').toLowerCase();
const isPolicyNoun = (word: string) => QUOTED_POLICY_NOUNS.has(word);

/** `“Clean Coast” campaign`, `“Clean Coast” industrial strategy`. */
function headed(words: readonly Word[], { close }: Quotation): boolean {
  const next = lower(words, close + 1);
  return (
    isPolicyNoun(next) ||
    (/^\p{Ll}{4,}$/u.test(words[close + 1]?.text ?? '') &&
      !FUNCTION_WORDS.has(next) &&
      isPolicyNoun(lower(words, close + 2)))
  );
}

/** `the “Miners For Moss” movement`: several words, whose last has a capital too, are what a group calls itself. */
function isGroup(words: readonly Word[], { close, from, to }: Quotation): boolean {
  return (
    to - from > 1 &&
    isCapitalised(words[to - 1]?.text ?? '') &&
    /^(?:movement|group|coalition|alliance|network|organi[sz]ation|club|caucus|faction|party|league)$/u.test(
      lower(words, close + 1),
    )
  );
}

/** `a plan titled “…”`, `the initiative, dubbed “…”`: the noun stands anywhere before. */
function called(words: readonly Word[], open: number): boolean {
  const back = /^(?:the|a|an|as)$/u.test(lower(words, open - 1)) ? 2 : 1;
  if (
    !/^(?:titled|called|named|dubbed|entitled|termed|known|branded|christened)$/u.test(
      lower(words, open - back),
    )
  )
    return false;
  return words.slice(0, open).some(({ text }) => isPolicyNoun(text) || POLICY_PAPERS.has(text));
}

/** `the campaign “Safe Seas”`, `its initiative, “Blue Growth”`. */
function introduced(words: readonly Word[], open: number): boolean {
  const back = words[open - 1]?.text === ',' ? 2 : 1;
  return (
    isPolicyNoun(lower(words, open - back)) &&
    (back === 1 || !/^(?:rules|measures|policy)$/u.test(lower(words, open - 2)))
  );
}

/** `policies including the “Clean Coast”`: what is listed is of the kind the noun before says. */
function isListed(words: readonly Word[], open: number): boolean {
  const at = /^(?:the|a|an|its|his|her|their)$/u.test(lower(words, open - 1)) ? open - 2 : open - 1;
  const start = lower(words, at) === 'as' && lower(words, at - 1) === 'such' ? at - 2 : at - 1;
  if (start === at - 1 && !/^(?:including|like|notably|namely)$/u.test(lower(words, at))) return false;
  const noun = words[start]?.text === ',' ? start - 1 : start;
  const word = lower(words, noun);
  return isPolicyNoun(word) || (POLICY_PAPERS.has(word) && word !== 'document');
}

/** `“Clean Coast” and the “Safe Seas”`: goes on from a quotation that is in a list. */
function continuesList(words: readonly Word[], listed: number, open: number): boolean {
  if (listed < 0 || open - listed > 4) return false;
  return words.slice(listed + 1, open).every(({ text }) => /^(?:,|and|or|the|a|its)$/u.test(text));
}

/** `its “zero waste” policy`: small letters make a name only right before the noun, behind a determiner, without a verb inside. */
function plainlyHeaded(words: readonly Word[], { open, close, from, to }: Quotation): boolean {
  const before = lower(words, open - 1);
  const definite = /^(?:the|a|its|his|her|their|our|this|so-called|['’]s)$/u.test(before);
  const inside = words.slice(from, to).map(({ text }) => text);
  const clause = inside.some((word) =>
    ['PRON', 'AUX'].includes(FUNCTION_WORDS.get(word.toLowerCase()) ?? ''),
  );
  const noun = lower(words, close + 1);
  const head =
    /^(?:strategy|policy|campaign|initiative|doctrine|programme|program|plan|agenda|scheme|law|bill|drive|sanctions)$/u;
  return (
    definite &&
    head.test(noun) &&
    inside.length > 1 &&
    inside.length <= LONGEST_PLAIN &&
    !clause &&
    /^\p{L}/u.test(inside[0] ?? '')
  );
}
