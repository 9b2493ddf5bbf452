import { HOLIDAYS, MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { DEMONYMS, PLACE_NAMES } from '../lexicon/countries.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { BODY_HEADS, COMPANY_HEADS, KNOWN_POLICIES, POLICY_HEADS } from '../lexicon/name-heads.ts';
import { isAcronym, isAttribute, isCapitalised } from '../lexicon/plain-word.ts';
import { HONORIFICS, OFFICE_MODIFIERS, OFFICES } from '../lexicon/titles.ts';
import type { Word } from './tokenizer.ts';

/** A stretch of capitalised words: a name, or what looks like one. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Title, office or honorific right before it. */
  readonly titled: boolean;
  /** True when nothing but a sentence's start speaks for the capital. */
  readonly initial: boolean;
}

/** Tells whether a word is part of a date. "May" is a month only beside a number or after "in", "last" and the like: it may be a person. */
export function isDate(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  if (word === 'May')
    return (
      /^(?:\d+|in|of|last|next|since|until|by|early|late|this)$/u.test(
        words[at - 1]?.text.toLowerCase() ?? '',
      ) || /^\d/u.test(words[at + 1]?.text ?? '')
    );
  return [MONTHS, WEEKDAYS, HOLIDAYS].some((list) => list.has(word.toLowerCase()));
}

/** Finds the capitalised runs of a sentence, without leading function words, titles and demonyms. */
export function findRuns(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; ) {
    const to = runEnd(words, at);
    if (to > at) {
      const whole = withoutOpening(words, { from: at, to, titled: false, initial: isInitial(words, at) });
      const run = withoutTitle(words, whole);
      const holder = run.from > whole.from ? holderOf(words, { ...whole, to: run.from }) : null;
      if (holder) runs.push(holder);
      if (run.from < run.to) runs.push(run);
    }
    at = Math.max(to, at + 1);
  }
  return runs;
}

function isInitial(words: readonly Word[], at: number): boolean {
  return at === 0 || /^[“"‘.:•–-]$/u.test(words[at - 1]?.text ?? '');
}

function startsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isCapitalised(word.text) && !isAttribute(word.text) && !isDate(words, at);
}

function runEnd(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length) {
    const word = words[to];
    if (startsName(words, to)) to += 1;
    else if (to > from && joins(words, from, to)) to += 1;
    else if (to > from && /^\d{1,4}$/u.test(word?.text ?? '') && startsName(words, to + 1)) to += 1;
    else break;
  }
  return to;
}

/** Small words inside names of persons and places. */
const PARTICLES = /^(?:de|da|del|di|van|von|der|den|al|bin|du|la|ter)$/u;

/** Tells whether "of", "and", "for" at `at` holds a name together: "Ministry of Mines", "Belt and Road". */
function joins(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at]?.text ?? '';
  const next = words[at + 1];
  if (
    PARTICLES.test(word) &&
    (startsName(words, at + 1) || (PARTICLES.test(next?.text ?? '') && startsName(words, at + 2)))
  )
    return true;
  if (!startsName(words, at + 1)) return false;
  const before = words[at - 1]?.text ?? '';
  if (word === '&') return true;
  const first = words[from]?.text === 'The' ? from + 1 : from;
  if (word === 'of' && BODY_HEADS.has(words[first]?.text ?? '')) return true;
  const joined = words.slice(first, at + 2).map(({ text }) => text);
  if (PLACE_NAMES.has(joined.join(' '))) return true;
  if (word === 'of' || word === 'for')
    return (
      BODY_HEADS.has(before) ||
      /^(?:Republic|Bank|Code|Act|Law|State|Isle|Gulf|Bay|Cape|University|Port|Rule|House|Council)$/u.test(
        before,
      )
    );
  if (word === 'and') {
    if (isDoubleBody(words, from, at)) return true;
    const around = `${before} and ${next?.text}`;
    return (
      KNOWN_POLICIES.has(around) ||
      (words.slice(from, at).some(({ text }) => text === 'of' || text === 'for') &&
        BODY_HEADS.has(words[first]?.text ?? '') &&
        !isAcronym(next?.text ?? ''))
    );
  }
  return false;
}

/** "the Competition and Markets Authority", "the Ports and Rivers Act": one word before "and", a head noun at the end. */
function isDoubleBody(words: readonly Word[], from: number, at: number): boolean {
  const first = words[from]?.text === 'The' ? from + 1 : from;
  const article = /^the$/iu.test(words[first - 1]?.text ?? '');
  let end = at + 1;
  while (startsName(words, end)) end += 1;
  const single =
    at - first === 1 && !BODY_HEADS.has(words[first]?.text ?? '') && !isAcronym(words[first]?.text ?? '');
  const head = words[end - 1]?.text ?? '';
  return article && single && end - at > 2 && (BODY_HEADS.has(head) || POLICY_HEADS.has(head));
}

/** Takes the sentence's first word off a run where it is no name: "Did Halvek", "In January", "According to". */
function withoutOpening(words: readonly Word[], run: Run): Run {
  let { from } = run;
  while (from < run.to) {
    const text = words[from]?.text ?? '';
    const lower = text.toLowerCase();
    const plain =
      FUNCTION_WORDS.has(lower) && !isAcronym(text) && (run.initial || lower === 'i' || lower === 'the');
    if (!plain) break;
    from += 1;
  }
  return from === run.from ? run : { ...run, from, initial: false };
}

/** Takes offices, honorifics and a demonym before them off: "Tarsovian Mines Minister Ilka Dravenko". */
function withoutTitle(words: readonly Word[], run: Run): Run {
  const texts = words.slice(run.from, run.to).map(({ text }) => text);
  let cut = 0;
  texts.forEach((text, index) => {
    const next = texts[index + 1];
    const ends = OFFICES.has(text.toLowerCase()) || HONORIFICS.has(text);
    if (ends && next !== undefined && next !== 'of' && !isHeadLike(texts.slice(index + 1))) cut = index + 1;
  });
  if (cut > 0) return { ...run, from: run.from + cut, titled: true, initial: false };
  const whole = texts.every(
    (text) =>
      OFFICES.has(text.toLowerCase()) ||
      OFFICE_MODIFIERS.has(text.toLowerCase()) ||
      HONORIFICS.has(text) ||
      DEMONYMS.has(text),
  );
  if (whole && texts.some((text) => OFFICES.has(text.toLowerCase()))) return { ...run, from: run.to };
  const before = words[run.from - 1]?.text.toLowerCase() ?? '';
  return OFFICES.has(before) ? { ...run, titled: true } : run;
}

/** "Microsoft President Brad Smith": what stands before the office is a name of its own; demonyms are not. */
function holderOf(words: readonly Word[], run: Run): Run | null {
  let { to } = run;
  const text = (at: number) => words[at]?.text ?? '';
  while (
    to > run.from &&
    (OFFICES.has(text(to - 1).toLowerCase()) ||
      OFFICE_MODIFIERS.has(text(to - 1).toLowerCase()) ||
      HONORIFICS.has(text(to - 1)))
  )
    to -= 1;
  const demonym =
    to - run.from === 1 && (DEMONYMS.has(text(run.from)) || /(?:ian|ese|ish)$/u.test(text(run.from)));
  return to === run.from || to === run.to || demonym ? null : { ...run, to };
}

/** "General Motors Company", "Attorney General's Office": an office word inside another thing's name. */
function isHeadLike(texts: readonly string[]): boolean {
  const last = texts.at(-1) ?? '';
  return BODY_HEADS.has(last) || COMPANY_HEADS.has(last);
}
