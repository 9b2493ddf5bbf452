import type { NameSpan } from '../annotation.ts';
import { DEMONYMS } from '../lexicon/countries.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { POLICY_HEADS, POLICY_NOUNS } from '../lexicon/name-heads.ts';
import { CLOSE_QUOTE, isCapitalised, OPEN_QUOTE } from '../lexicon/plain-word.ts';
import type { Word } from './tokenizer.ts';

/** Longest quoted name, in words. */
const LONGEST = 12;
/** How sure each pattern is: a head noun says it, "titled" says it, capitals with a small head noun nearly do. */
const CONFIDENCE = { quoted: 0.85, capitals: 0.8 };

/** Finds policies that capitals alone do not give: `the “Clean Coast” campaign`, `titled “…”`, "Two Ports strategy", "15th Five-Year". */
export function findPolicies(words: readonly Word[]): readonly NameSpan[] {
  const spans = [...quoted(words), ...capitalsWithNoun(words), ...numberedPlans(words)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  return spans.filter(
    (span, index) => !spans.slice(0, index).some((other) => other.from < span.to && span.from < other.to),
  );
}

function quoted(words: readonly Word[]): NameSpan[] {
  const spans: NameSpan[] = [];
  words.forEach((word, open) => {
    if (!OPEN_QUOTE.test(word.text)) return;
    const close = words.findIndex(
      (other, index) => index > open + 1 && index <= open + LONGEST + 2 && CLOSE_QUOTE.test(other.text),
    );
    if (close < 0) return;
    const to = /^[,.]$/u.test(words[close - 1]?.text ?? '') ? close - 1 : close;
    const back = /^(?:the|a|an)$/u.test(words[open - 1]?.text ?? '') ? 2 : 1;
    const called = /^(?:titled|called|named|dubbed|entitled|termed)$/u.test(words[open - back]?.text ?? '');
    const capital = isCapitalised(words[open + 1]?.text ?? '');
    const policy =
      POLICY_NOUNS.has((words[close + 1]?.text ?? '').toLowerCase()) ||
      (called && words.slice(0, open).some(({ text }) => POLICY_NOUNS.has(text)));
    if (policy && capital && to > open + 1)
      spans.push({ from: open + 1, to, kind: 'POLICY', confidence: CONFIDENCE.quoted });
  });
  return spans;
}

/** Two capitals or a hyphenated one before a small head noun; the noun belongs to the name unless a capital one stands there. */
function capitalsWithNoun(words: readonly Word[]): NameSpan[] {
  const spans: NameSpan[] = [];
  words.forEach((word, at) => {
    if (!POLICY_NOUNS.has(word.text)) return;
    let from = at;
    while (
      from > 0 &&
      isCapitalised(words[from - 1]?.text ?? '') &&
      !DEMONYMS.has(words[from - 1]?.text ?? '')
    )
      from -= 1;
    const first = words[from]?.text ?? '';
    if (from === 0 || FUNCTION_WORDS.has(first.toLowerCase())) from += 1;
    const length = at - from;
    const hyphened = length >= 1 && (words[from]?.text ?? '').includes('-');
    const headed = POLICY_HEADS.has(words[at - 1]?.text ?? '');
    if (length >= 2 && (hyphened || headed || length >= 3))
      spans.push({ from, to: headed ? at : at + 1, kind: 'POLICY', confidence: CONFIDENCE.capitals });
  });
  return spans;
}

function numberedPlans(words: readonly Word[]): NameSpan[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1]?.text ?? '';
    if (!/^\d+(?:st|nd|rd|th)$/u.test(word.text) || !/^(?:Five|Four|Three|Ten|Seven)-Year$/u.test(next))
      return [];
    const plan = /^(?:Plan|Programme|Program)$/u.test(words[at + 2]?.text ?? '') ? 3 : 2;
    return [{ from: at, to: at + plan, kind: 'POLICY' as const, confidence: CONFIDENCE.capitals }];
  });
}
