import type { NameSpan } from '../annotation.ts';
import { DEMONYMS } from '../lexicon/countries.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import {
  BODY_HEADS,
  POLICY_HEADS,
  POLICY_NOUNS,
  TREATY_NOUNS,
  TREATY_TOPICS,
} from '../lexicon/name-heads.ts';
import { isCapitalised } from '../lexicon/plain-word.ts';
import { isGivenName } from './compromise-lexicon.ts';
import { votesOfName } from './name-kinds.ts';
import { isDate } from './name-runs.ts';
import { quotedPolicies } from './quoted-policies.ts';
import type { Word } from './tokenizer.ts';

/** Capitals with a small head noun nearly say it, a number or a capital head noun with what it is on says it. */
const CONFIDENCE = 0.8;

/**
 * Finds policies that a run of capitals alone does not give: `the “Clean Coast” campaign`, "Two Ports strategy", "15th
 * Five-Year Plan", "Law on Foreign Shipping", "Executive Order 1402", "Vision 2040", "the Ostmark nuclear deal".
 */
export function findPolicies(words: readonly Word[]): readonly NameSpan[] {
  const spans = [
    ...quotedPolicies(words),
    ...[capitalsWithNoun, numberedPlans, headsWithTopic, longActs, numberedActs, yearPlans, treaties].flatMap(
      (find) => find(words).map((span) => ({ ...span, kind: 'POLICY' as const, confidence: CONFIDENCE })),
    ),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  return spans.filter(
    (span, index) => !spans.slice(0, index).some((other) => other.from < span.to && span.from < other.to),
  );
}

type Stretch = Pick<NameSpan, 'from' | 'to'>;
const textAt = (words: readonly Word[], at: number) => words[at]?.text ?? '';

/** Where the run of capitals begins that ends before a word; nationalities and a sentence's first word are no part of it. */
function runStart(words: readonly Word[], end: number): number {
  let from = end;
  while (
    from > 0 &&
    isCapitalised(textAt(words, from - 1)) &&
    !DEMONYMS.has(textAt(words, from - 1)) &&
    !isDate(words, from - 1)
  )
    from -= 1;
  const first = textAt(words, from);
  return from < end && (from === 0 || FUNCTION_WORDS.has(first.toLowerCase())) ? from + 1 : from;
}

/** Three capitals, two with a head noun or a hyphen, before a small head noun, which belongs to the name unless a capital one stands there. */
function capitalsWithNoun(words: readonly Word[]): readonly Stretch[] {
  return words.flatMap((word, at) => {
    if (!POLICY_NOUNS.has(word.text)) return [];
    const from = runStart(words, at);
    const run = words.slice(from, at).map(({ text }) => text);
    const hyphened = run.length >= 2 && (run[0] ?? '').includes('-');
    const headed = run.length >= 2 && POLICY_HEADS.has(run.at(-1) ?? '');
    const plain =
      run.length >= 3 && !votesOfName(run).ORGANISATION && !votesOfName(run).PLACE && !run.some(isGivenName);
    return hyphened || headed || plain ? [{ from, to: headed ? at : at + 1 }] : [];
  });
}

const NUMERAL =
  /^(?:\d+(?:st|nd|rd|th)|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|(?:Ten|Eleven|Twelf|Thirteen|Fourteen|Fifteen|Sixteen)th))$/iu;

/** "15th Five-Year Plan", "the eighth five-year plan"; the plan's own noun may be missing. */
function numberedPlans(words: readonly Word[]): readonly Stretch[] {
  return words.flatMap((word, at) => {
    const years = textAt(words, at + 1);
    if (!NUMERAL.test(word.text) || !/^(?:Five|Four|Three|Ten|Seven|Six|Two|\d{1,2})-Year$/iu.test(years))
      return [];
    const noun = /^(?:Plan|Programme|Program|Strategy)$/iu.test(textAt(words, at + 2));
    return noun || /Year$/u.test(years) ? [{ from: at, to: at + (noun ? 3 : 2) }] : [];
  });
}

const TOPIC_LINK = /^(?:on|of|against|concerning|for)$/u;
/** Heads that take "for" or "of": plans are for something, acts are on it. */
const WITH_TOPIC =
  /^(?:Law|Treaty|Convention|Agreement|Regulation|Regulations|Directive|Code|Charter|Declaration|Protocol|Memorandum|Plan|Programme|Program|Strategy|Framework|Roadmap|Guidelines|Rules|Decree|Opinions|Measures|Pact|Accord|Compact)$/u;

/** A capital head noun with what it is on: "Law on Foreign Shipping", "Treaty of Sund", "Joint Plan of Action". */
function headsWithTopic(words: readonly Word[]): readonly Stretch[] {
  return words.flatMap((word, at) => {
    if (!WITH_TOPIC.test(word.text) || !TOPIC_LINK.test(textAt(words, at + 1))) return [];
    if (
      textAt(words, at + 1) === 'for' &&
      !/^(?:Plan|Program|Programme|Strategy|Framework|Roadmap)$/u.test(word.text)
    )
      return [];
    const to = topicEnd(words, at + 2);
    const from = runStart(words, at);
    // A sentence's first word owes its capital to its place, "Rules on Norland"; treaties have no other name.
    const initial = at === 0 && !/^(?:Treaty|Convention)$/u.test(word.text);
    return to === null || initial ? [] : [{ from, to }];
  });
}

/** Where a topic ends: capitals, held together by "and", "of" and "the". */
function topicEnd(words: readonly Word[], from: number): number | null {
  const capital = (at: number) => isCapitalised(textAt(words, at)) && !isDate(words, at);
  let at = /^the$/u.test(textAt(words, from)) ? from + 1 : from;
  if (!capital(at)) return null;
  while (capital(at)) {
    at += 1;
    const link = /^(?:and|of|on|for)$/u.test(textAt(words, at))
      ? textAt(words, at + 1) === 'the'
        ? 2
        : 1
      : 0;
    if (link > 0 && capital(at + link) && textAt(words, at) !== 'and') at += link;
  }
  return at;
}

/** Longest name of an act, in words. */
const LONGEST_ACT = 10;

/** "the Ports and Rivers Act", "the Justice for Miners of Sund Act": capitals and small words back to the article. */
function longActs(words: readonly Word[]): readonly Stretch[] {
  return words.flatMap((word, at) => {
    if (!/^(?:Act|Bill|Law)$/u.test(word.text)) return [];
    let from = at;
    while (
      at - from < LONGEST_ACT &&
      from > 0 &&
      (isCapitalised(textAt(words, from - 1)) ||
        /^(?:and|of|for|to|in|on|with)$/u.test(textAt(words, from - 1))) &&
      textAt(words, from - 1) !== 'The'
    )
      from -= 1;
    const article = /^the$/iu.test(textAt(words, from - 1)) && isCapitalised(textAt(words, from));
    const bodies = words.slice(from, at).some(({ text }) => BODY_HEADS.has(text) || DEMONYMS.has(text));
    return article && at - from > 1 && !bodies ? [{ from, to: at + 1 }] : [];
  });
}

/** "Executive Order 1402", "Resolution 2231", "Directive 2009/28", "Decree No. 12", "Section 301 tariffs". */
function numberedActs(words: readonly Word[]): readonly Stretch[] {
  return words.flatMap((word, at) => {
    const number = /^(?:No|No\.|Number)$/u.test(textAt(words, at + 1)) ? at + 2 : at + 1;
    if (!/^\d/u.test(textAt(words, number))) return [];
    const rest = textAt(words, number + 1) === '/' && /^\d/u.test(textAt(words, number + 2)) ? 3 : 1;
    if (/^(?:Resolution|Directive|Regulation|Decree|Proposition|Ordinance|Law)$/u.test(word.text))
      return [{ from: at, to: number + rest }];
    if (word.text === 'Order' && /^(?:Executive|Presidential)$/u.test(textAt(words, at - 1)))
      return [{ from: at - 1, to: number + rest }];
    return word.text === 'Section' && /^(?:tariffs?|duties)$/u.test(textAt(words, number + 1))
      ? [{ from: at, to: number + 2 }]
      : [];
  });
}

/** "Vision 2040", "Agenda 2063", "Made in Norland 2030": a plan by the year it looks to. */
function yearPlans(words: readonly Word[]): readonly Stretch[] {
  return words.flatMap((word, at) => {
    if (!/^20[2-9]\d$/u.test(word.text)) return [];
    if (/^(?:Vision|Agenda|Horizon|Project|Plan|Strategy|Roadmap)$/u.test(textAt(words, at - 1)))
      return [{ from: Math.min(at - 1, runStart(words, at - 1)), to: at + 1 }];
    let from = at;
    while (from > 0 && isCapitalised(textAt(words, from - 1))) from -= 1;
    return textAt(words, from - 1) === 'in' && textAt(words, from - 2) === 'Made' && from < at
      ? [{ from: from - 2, to: at + 1 }]
      : [];
  });
}

/** "the Ostmark nuclear deal", "the Sund climate accord": one of its kind by the place or side it names. */
function treaties(words: readonly Word[]): readonly Stretch[] {
  return words.flatMap((word, at) => {
    if (!TREATY_NOUNS.has(word.text) || !TREATY_TOPICS.has(textAt(words, at - 1))) return [];
    const from = runStart(words, at - 1);
    return from < at - 1 && /^the$/iu.test(textAt(words, from - 1)) ? [{ from, to: at + 1 }] : [];
  });
}
