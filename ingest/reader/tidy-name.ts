import type { EntityKind } from '../../src/domain/entity.ts';
import { isCalendarWord } from '../lexicon/calendar.ts';
import { DEMONYMS, isPeople, PLACE_NAMES } from '../lexicon/countries.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import {
  BODY_HEADS,
  COMPANY_HEADS,
  KNOWN_BODIES,
  POLICY_HEADS,
  POLICY_NOUNS,
} from '../lexicon/name-heads.ts';
import { isAcronym } from '../lexicon/plain-word.ts';
import { HONORIFICS, OFFICE_MODIFIERS, OFFICES, SEAT, THRONES } from '../lexicon/titles.ts';
import type { EncoderName } from './encoder/encode-sentence.ts';
import type { Candidate } from './merge-names.ts';
import type { Word } from './tokenizer.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  PER: 'PERSON',
  ORG: 'ORGANISATION',
  LOC: 'PLACE',
  POLICY: 'POLICY',
};

/**
 * Cuts a name of the encoder to what names the thing: no "the", no possessive, no titles, no small words around it. Null where
 * nothing is left: dates, nationalities, offices, adjectives such as "Norland-backed". In a text without capitals small letters may name.
 */
export function tidyName(words: readonly Word[], name: EncoderName, caseless = false): Candidate | null {
  const bare = withoutSmallWords(words, { ...name, ...withoutSigns(words, name) }, caseless);
  const { from, to } = withoutTitle(words, bare, name.label);
  if (from >= to) return null;
  const texts = words.slice(from, to).map(({ text }) => text);
  const plain = texts.every((text) => text === text.toLowerCase());
  const trusted = caseless || (name.label === 'PER' && name.probability >= SMALL_PERSON);
  if ((plain && !trusted) || isNoName(texts, KINDS[name.label])) return null;
  const confidence = Math.round(name.probability * 100) / 100;
  return { from, to, kind: kindOf(texts, name.label), confidence, titled: from > bare.from };
}

/** What the encoder takes for a name of some other kind is a policy where its head noun says so: "Clean Ports Initiative". */
function kindOf(texts: readonly string[], label: string): EntityKind | null {
  const kind = KINDS[label] ?? null;
  const last = texts.at(-1) ?? '';
  const headed =
    texts.length > 1 && (POLICY_HEADS.has(last) || POLICY_NOUNS.has(last)) && !/convention$/iu.test(last);
  if (kind === null && headed) return 'POLICY';
  return texts.every(isPeople) && !PLACE_NAMES.has(texts.join(' ')) ? null : kind;
}

type Stretch = Pick<EncoderName, 'from' | 'to'>;

function withoutSigns(words: readonly Word[], { from, to }: Stretch): Stretch {
  const text = (at: number) => words[at]?.text ?? '';
  let [start, end] = [from, to];
  while (start < end && /^(?:the|a|an|['’]s|[^\p{L}\p{N}]+)$/u.test(text(start))) start += 1;
  // "a July NATO summit".
  if (end - start > 1 && isCalendarWord(text(start)) && /^\p{Lu}{3,}$/u.test(text(start + 1))) start += 1;
  if (end - start > 1 && text(start) === 'Former') start += 1;
  // "Democrat Ilka Brandt", "pro-Brandt Harbour Action": what one is for is no part of the name.
  if (end - start > 2 && /^(?:Democrat|Republican|(?:pro|anti)-\p{Lu}\p{L}+)$/u.test(text(start))) start += 1;
  while (end > start && /^(?:['’]s?|[^\p{L}\p{N})]+)$/u.test(text(end - 1))) end -= 1;
  return { from: start, to: end };
}

/** A person in small letters is believed from here on. */
const SMALL_PERSON = 0.85;

/** Small words that names begin with. */
const PARTICLE = /^(?:de|da|del|di|du|van|von|der|den|al|el|bin|ibn|la|le|ter|ten|dos|st)$/u;
/** Small words that names end with: the thing is called so, not only its first word. */
const TAIL =
  /^(?:administration|party|campaign|river|lake|sea|island|islands|mountains|valley|strait|canal|peninsula|desert)$/u;

/** Small words that belong to an unknown place: "Sund province", but "Ohio" of "Ohio state". */
const REGION_TAIL = /^(?:state|city|province|county|district|region|prefecture|valley|coast)$/u;

/** "libertarian Sund Institute", "Harbour magazine": what has a capital is the name. */
function withoutSmallWords(
  words: readonly Word[],
  { from, to, label }: Stretch & Pick<EncoderName, 'label'>,
  caseless: boolean,
): Stretch {
  const small = (at: number) => /^\p{Ll}[\p{L}\p{M}’'-]*$/u.test(words[at]?.text ?? '');
  const capital = words.slice(from, to).some(({ text }) => /\p{Lu}/u.test(text));
  let [start, end] = [from, to];
  // "nonpartisan Harbour Budget": what has a capital is the name of a thing, too.
  if (label === 'MISC' && !caseless && capital && /^\p{Lu}/u.test(words[to - 1]?.text ?? ''))
    while (start < end && small(start) && !/\p{Lu}/u.test(words[start]?.text ?? '')) start += 1;
  if (caseless || !capital || label === 'MISC') return { from: start, to };
  const mixed = (at: number) => /\p{Lu}/u.test(words[at]?.text ?? '');
  while (start < end && small(start) && !mixed(start) && !PARTICLE.test(words[start]?.text ?? '')) start += 1;
  const known = () =>
    PLACE_NAMES.has(
      words
        .slice(start, end - 1)
        .map(({ text }) => text)
        .join(' '),
    );
  const kept = (text: string) => TAIL.test(text) || (label === 'LOC' && REGION_TAIL.test(text) && !known());
  while (
    label !== 'PER' &&
    end > start &&
    small(end - 1) &&
    !mixed(end - 1) &&
    !kept(words[end - 1]?.text ?? '')
  )
    end -= 1;
  return { from: start, to: end };
}

/** "Norland Mines Minister Ilka Dravenko" is the person, "Tarsovian Mines" of "Tarsovian Mines Minister" nothing. */
function withoutTitle(words: readonly Word[], { from, to }: Stretch, label: string): Stretch {
  const text = (at: number) => words[at]?.text ?? '';
  const office = (at: number) => HONORIFICS.has(text(at)) || OFFICES.has(text(at).toLowerCase());
  let [start, end] = [from, to];
  if (label === 'PER') {
    for (let at = from; at < to - 1; at += 1)
      if (office(at) && !/^\p{Lu}\.?$/u.test(text(at - 1)))
        start = THRONES.has(text(at)) && at === to - 2 ? at : at + 1;
    // "Secretary of State Ilka Brandt": the office goes on.
    if (start > from && text(start) === 'of') start += 2;
    if (start > from && text(start) === 'and') return { from: end, to: end };
    // "Harbour Chairwoman" names an office.
    if (office(end - 1)) return { from: end, to: end };
  }
  if (OFFICES.has(text(end).toLowerCase()))
    while (end > start && OFFICE_MODIFIERS.has(text(end - 1).toLowerCase()) && !BODY_HEADS.has(text(end - 1)))
      end -= 1;
  return { from: start, to: end };
}

/** Tells whether a single word is no name: a date, a lawmaker's seat, an office, an adjective with a hyphen, a policy's noun. */
export function isNoName(texts: readonly string[], kind?: EntityKind): boolean {
  const [word = '', number = ''] = texts;
  if (WAR.test(texts.join(' ')) || GENERIC.test(texts.join(' '))) return true;
  // "South Sudanese": an adjective of two words.
  if (texts.length === 2 && DEMONYMS.has(texts.join(' '))) return true;
  // "Ohio Secretary of State": an office there.
  if (texts.length === 2 && PLACE_NAMES.has(word) && OFFICES.has(number.toLowerCase())) return true;
  if (texts.length === 2 && PART.test(word) && /^(?:[IVX]+|\d+)$/u.test(number)) return true;
  if (SEAT.test(word) && texts.every((text) => text.length < 4 || text === word)) return true;
  if (texts.length > 1 || KNOWN_BODIES.has(word)) return false;
  const attribute = /[\p{L}.]-\p{Ll}/u.test(word) && ATTRIBUTE.test(word);
  const office =
    (HONORIFICS.has(word) && !THRONES.has(word)) || OFFICES.has(word.toLowerCase().replace(/s$/u, ''));
  return (
    isCalendarWord(word) ||
    /^\p{L}$/u.test(word) ||
    (FUNCTION_WORDS.has(word.toLowerCase()) && !isAcronym(word)) ||
    ILLNESS.test(word) ||
    office ||
    OFFICE_MODIFIERS.has(word.toLowerCase()) ||
    (kind !== 'PERSON' && (POLICY_HEADS.has(word) || COMPANY_HEADS.has(word))) ||
    attribute ||
    PREFIXED.test(word) ||
    (DEMONYMS.has(word.split('-')[0] ?? '') && word.includes('-'))
  );
}

/** Wars, which are events. */
const WAR =
  /^(?:(?:First|Second) World War|World War (?:I{1,3}|One|Two|Three|[123])|(?:Cold|Civil|Great|Gulf|Vietnam|Korean|Iraq|Crimean|Falklands) War)$/u;
/** What is written with capitals, and is of many kinds: "Allied troops", "a super PAC". */
const GENERIC = /^(?:Allied|Axis|PACs?|Super PACs?|SUVs?|ATMs?|NGOs?|VIPs?|CEOs?)$/u;

/** "Article III", "Title IV": a part of some law. */
const PART = /^(?:Article|Title|Chapter|Section|Part|Schedule|Annex|Figure|Table|Phase|Appendix)$/u;
/** What is written in capitals and is nobody. */
const ILLNESS = /^(?:covid(?:-?\d+)?|coronavirus|ebola|hiv|aids|sars|mers|god|internet)$/iu;

/** "pro-Norland", "anti-Kestrel", "Stop-Brandt". */
const PREFIXED = /^(?:pro|anti|non|ex|pre|post|un|mid|neo|post|trans|dump|stop|never|ditch|draft)-\p{Lu}/iu;

/** Last part of a hyphenated adjective: "state-owned", "Party-led". */
const ATTRIBUTE =
  /-(?:\p{Ll}+ed|led|run|style|made|wide|born|free|based|friendly|related|speaking|leaning|era|type|controlled|linked|centred|centric|first|held|built)$/u;
