import { datelineLength } from '../../lexicon/dateline.ts';
import type { TextLine } from './text-lines.ts';

/** Most words of a headline; of one that capitalises its words, more. */
const MOST_WORDS = 18;
const MOST_CAPITAL_WORDS = 25;
/** Headlines leave articles out: one that opens with one is shorter than a sentence that does. */
const MOST_WITH_ARTICLE = 11;
/** Running prose that must follow: a paragraph of so many words near by, and so many words in all. */
const PARAGRAPH_WORDS = 15;
const NEAR = 6;
const TEXT_WORDS = 25;

/**
 * Tells whether the first line of a text is a headline that ends like a sentence: alone on its line, short, and the rest
 * running prose. An opening sentence is none: it has a dateline, a weekday, "said" or "have", opens with a pronoun, or
 * is long with an article in front.
 */
export function isHeadlineSentence(lines: readonly TextLine[]): boolean {
  const [first, second] = lines;
  if (!first || !second?.apart || !/[.!?]["'”’)\]]*$/u.test(first.text)) return false;
  const words = first.text.split(/\s+/u);
  const inCapitals = isInCapitals(words);
  if (words.length < 3 || words.length > (inCapitals ? MOST_CAPITAL_WORDS : MOST_WORDS)) return false;
  if (datelineLength(first.text) > 0 || TOLD.test(first.text)) return false;
  if (!inCapitals && (PRONOUN.test(first.text) || INNER_STOP.test(first.text))) return false;
  if (!inCapitals && ARTICLE.test(first.text) && words.length > MOST_WITH_ARTICLE) return false;
  const rest = lines.slice(1).map(({ text }) => text.split(/\s+/u).length);
  const total = rest.slice(0, TEXT_WORDS).reduce((sum, count) => sum + count, 0);
  return total >= TEXT_WORDS && rest.slice(0, NEAR).some((count) => count >= PARAGRAPH_WORDS);
}

const TOLD =
  /\b(?:said|told|have|had|were)\b|\b(?:on|last|this|next) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\byesterday\b/u;
const PRONOUN = /^["“'‘]?(?:it|he|she|they|we|i|you|there|but|and|my|our|his|her|their|its)\s/iu;
const ARTICLE = /^["“'‘]?(?:the|an?|this|that|these|those) (?!\p{L}+: )/iu;
const INNER_STOP = /\p{Ll}{3,}[.!?]["”’)]* ["“‘(]?\p{Lu}/u;

/** All words but the small ones begin with a capital. */
function isInCapitals(words: readonly string[]): boolean {
  const long = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > 3);
  return (
    long.length > 2 && long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= long.length * 0.85
  );
}
