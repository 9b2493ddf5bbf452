import type { NameSpan, Token, Upos } from '../annotation.ts';
import { AUX_LEMMAS, FUNCTION_WORDS, POSSESSIVES } from '../lexicon/function-words.ts';
import { CONTROL_VERBS } from '../lexicon/modality.ts';
import { POLICY_NOUNS } from '../lexicon/name-heads.ts';
import { SPEECH_VERBS } from '../lexicon/speech.ts';
import { IRREGULAR_VERBS, NEWS_VERBS } from '../lexicon/verbs.ts';
import { lemmaOf, pastStems } from './compromise-lexicon.ts';
import type { Tagged } from './compromise-tags.ts';
import type { Word } from './tokenizer.ts';

interface Draft {
  upos: Upos;
  lemma: string;
  features: readonly string[];
}

/** Gives the words of a sentence lemma, part of speech and features: closed classes by list, the rest by compromise, mended by context. */
export function tagSentence(
  words: readonly Word[],
  names: readonly NameSpan[],
  tagged: readonly Tagged[],
): readonly Token[] {
  const inName = new Set(
    names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  const drafts: Draft[] = words.map((word, index) => {
    const lower = word.text.toLowerCase();
    if (inName.has(index)) return { upos: 'PROPN', lemma: word.text, features: [] };
    const draft = closedClass(lower) ?? { ...(tagged[index] ?? { upos: 'X', lemma: lower, features: [] }) };
    return draft.upos === 'VERB' ? { ...draft, lemma: verbLemma(lower, draft.lemma) } : draft;
  });
  for (let at = 0; at < words.length; at += 1) mend(words, drafts, at);
  return words.map((word, at) => ({ ...word, ...(drafts[at] as Draft), head: null, relation: null }));
}

function closedClass(lower: string): Draft | null {
  if (!/[\p{L}\p{N}]/u.test(lower))
    return { upos: /^[$€£¥₹%]$/u.test(lower) ? 'SYM' : 'PUNCT', lemma: lower, features: [] };
  if (/^\d/u.test(lower) && !lower.includes('-')) return { upos: 'NUM', lemma: lower, features: [] };
  if (/^['’](?:re|ve|ll|d|m)$/u.test(lower))
    return { upos: 'AUX', lemma: AUX_LEMMAS.get(lower) ?? 'be', features: [] };
  const upos = FUNCTION_WORDS.get(lower);
  if (!upos) return null;
  const lemma = upos === 'AUX' ? (AUX_LEMMAS.get(lower) ?? lower) : /^n['’]t$/u.test(lower) ? 'not' : lower;
  return { upos, lemma, features: POSSESSIVES.has(lower) ? ['Poss=Yes'] : [] };
}

/** compromise takes "embed" for a past form and leaves "driven" as it is: the lists know better. */
function verbLemma(lower: string, lemma: string): string {
  return IRREGULAR_VERBS.get(lower) ?? (NEWS_VERBS.has(lower) ? lower : lemma);
}

const NOMINAL = new Set<Upos>(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** Sets right what the words around make plain. */
function mend(words: readonly Word[], drafts: Draft[], at: number): void {
  const draft = drafts[at];
  const text = words[at]?.text ?? '';
  if (!draft) return;
  const lower = text.toLowerCase();
  const before = drafts[at - 1];
  const after = drafts[at + 1];
  if (/^['’]s?$/u.test(lower)) mendClitic(draft, before, after);
  else if (text === 'May' && isMonth(words, at)) Object.assign(draft, { upos: 'PROPN', lemma: 'May' });
  else if (lower === 'no' && words[at + 1]?.text === 'longer') draft.upos = 'ADV';
  else if (
    draft.upos !== 'AUX' &&
    draft.upos !== 'PRON' &&
    (draft.upos !== 'PROPN' || text === lower) &&
    isVerbPlace(drafts, at, lower)
  )
    makeVerb(draft, lower);
  else if (lower === 'to')
    draft.upos =
      after &&
      (after.upos === 'VERB' ||
        (before && CONTROL_VERBS.has(before.lemma) && before.upos === 'VERB' && after.upos === 'NOUN') ||
        after.lemma === 'be' ||
        after.lemma === 'have') &&
      (!nounAhead(drafts, at) || (before?.upos === 'VERB' && CONTROL_VERBS.has(before.lemma)))
        ? 'PART'
        : 'ADP';
  else if (lower === 'that') mendThat(draft, before, after);
  else if (lower === 'back' && before?.upos === 'VERB') draft.upos = 'ADP';
  else if (/\p{L}-|-\p{L}/u.test(lower))
    mendHyphen({ draft, text, before, after, second: words[at + 2]?.text });
  else if (
    POLICY_NOUNS.has(lower) &&
    draft.upos === 'VERB' &&
    (before?.upos === 'PUNCT' || before?.upos === 'NOUN')
  )
    draft.upos = 'NOUN';
  else if (draft.upos === 'VERB' && isLatePlural(words, drafts, at)) draft.upos = 'NOUN';
  else if (draft.upos === 'VERB' && isBareAfterName(words, drafts, at)) draft.upos = 'NOUN';
  else if (draft.upos === 'VERB') mendVerb(draft, lower, before, after, drafts[at + 2], drafts[at - 2]);
  else if (draft.upos === 'NOUN' || draft.upos === 'ADJ' || draft.upos === 'X')
    mendNoun(words, drafts, at, lower);
}

/** "May" beside a number or after "in", "last" and the like is the month. */
function isMonth(words: readonly Word[], at: number): boolean {
  const near = `${words[at - 1]?.text ?? ''} ${words[at + 1]?.text ?? ''}`;
  return /\d/u.test(near) || /^(?:in|of|last|next|since|until|by|early|late|mid) /iu.test(near);
}

/** After a modal, "do", "have" or "not", or after the subject of a question, only a verb can stand. */
function isVerbPlace(drafts: readonly Draft[], at: number, lower: string): boolean {
  if (drafts[at - 1]?.lemma === 'to' && drafts[at - 1]?.upos === 'PART' && NEWS_VERBS.has(lower)) return true;
  if (FUNCTION_WORDS.has(lower)) return false;
  const known =
    NEWS_VERBS.has(lower) || pastStems(lower).some((stem) => stem !== lower && NEWS_VERBS.has(stem));
  let back = at - 1;
  while (drafts[back]?.upos === 'ADV' || drafts[back]?.upos === 'PART') back -= 1;
  const before = drafts[back];
  if (before?.upos === 'AUX' && before.lemma !== 'be') return known;
  const question =
    drafts[0]?.upos === 'AUX' &&
    drafts[0].lemma !== 'be' &&
    !drafts.slice(1, at).some(({ upos }) => upos === 'VERB' || upos === 'PUNCT');
  return question && known && at > 1 && (before?.upos === 'PROPN' || before?.upos === 'NOUN');
}

function makeVerb(draft: Draft, lower: string): void {
  if (draft.upos === 'VERB') return;
  draft.upos = 'VERB';
  draft.lemma = NEWS_VERBS.has(lower)
    ? lower
    : (pastStems(lower).find((stem) => NEWS_VERBS.has(stem)) ?? lemmaOf(lower));
  draft.features = /(?:ed|n|t)$/u.test(lower) ? ['Tense=Past'] : ['VerbForm=Inf'];
}

function mendClitic(draft: Draft, before: Draft | undefined, after: Draft | undefined): void {
  const verb = before?.upos === 'PRON' || before?.lemma === 'that' || before?.upos === 'ADV';
  draft.upos = verb ? 'AUX' : after ? 'PART' : 'PUNCT';
  draft.lemma = verb ? 'be' : "'s";
}

const nounAhead = (drafts: readonly Draft[], at: number) => drafts[at + 1]?.upos === 'NOUN';
/** Base forms after a singular noun that no list knows as verbs are its head: "lithium carbonate". */
const isCompoundHead = (draft: Draft, lower: string, before: Draft) =>
  before.upos === 'NOUN' &&
  !before.features.includes('Number=Plur') &&
  draft.lemma === lower &&
  !NEWS_VERBS.has(lower) &&
  !draft.features.includes('Tense=Past');

function mendThat(draft: Draft, before: Draft | undefined, after: Draft | undefined): void {
  const verbAhead = after && (after.upos === 'VERB' || after.upos === 'AUX' || after.upos === 'ADV');
  if (before && NOMINAL.has(before.upos) && verbAhead) draft.upos = 'PRON';
  else if (!before || before.upos === 'ADP' || (before.upos === 'PUNCT' && verbAhead))
    draft.upos = verbAhead ? 'PRON' : 'DET';
}

/** "state-owned" is an adjective, "out-mining" after "is" a verb, "Eight-Point" a name's part. */
function mendHyphen({
  draft,
  text,
  before,
  after,
  second,
}: {
  draft: Draft;
  text: string;
  before: Draft | undefined;
  after: Draft | undefined;
  second: string | undefined;
}): void {
  const lower = text.toLowerCase();
  const progressive =
    /ing$/u.test(lower) && (before?.upos === 'AUX' || before?.upos === 'ADV' || before?.upos === 'PART');
  const passive = /ed$/u.test(lower) && before?.upos === 'AUX' && before.lemma !== 'be';
  const infinitive =
    before?.lemma === 'to' && before.upos !== 'DET' && /^(?:de|re|out|over|under|co|pre)-/u.test(lower);
  if (progressive || passive || infinitive) {
    draft.upos = 'VERB';
    const parts = lower.split('-');
    draft.lemma = [...parts.slice(0, -1), lemmaOf(parts.at(-1) ?? '')].join('-');
    draft.features = progressive ? ['VerbForm=Ger'] : infinitive ? ['VerbForm=Inf'] : ['Tense=Past'];
    return;
  }
  draft.lemma = lower;
  const nounNext = after && (after.upos === 'NOUN' || after.upos === 'PROPN' || after.upos === 'ADJ');
  const list = after?.lemma === ',' && /\p{L}-\p{L}/u.test(second ?? '');
  draft.upos =
    /^\p{Lu}/u.test(text) && !nounNext
      ? 'PROPN'
      : nounNext || list || /(?:ed|based|led|wide)$/u.test(lower)
        ? 'ADJ'
        : 'NOUN';
}

/** "faces supply chain challenges": a form in -s after a noun, where the clause has its verb already, is a plural. */
function isLatePlural(words: readonly Word[], drafts: readonly Draft[], at: number): boolean {
  const before = drafts[at - 1];
  if (!/[^s]s$/u.test(words[at]?.text ?? '') || (before?.upos !== 'NOUN' && before?.upos !== 'ADJ'))
    return false;
  for (let back = at - 2; back >= 0; back -= 1) {
    const draft = drafts[back];
    if (!draft || /^(?:PUNCT|CCONJ|SCONJ|PRON)$/u.test(draft.upos)) return false;
    if (draft.upos === 'VERB' && !draft.features.includes('VerbForm=Ger'))
      return !SPEECH_VERBS.has(draft.lemma);
  }
  return false;
}

/** "Party discipline": no bare verb can follow one name that is its subject. */
function isBareAfterName(words: readonly Word[], drafts: readonly Draft[], at: number): boolean {
  const draft = drafts[at];
  const bare = draft?.lemma === words[at]?.text && !draft?.features.includes('Tense=Past');
  const question = drafts[0]?.upos === 'AUX';
  return (
    bare &&
    !question &&
    drafts[at - 1]?.upos === 'PROPN' &&
    !drafts.slice(0, at).some(({ upos, lemma }) => upos === 'CCONJ' || lemma === 'that' || lemma === 'let') &&
    !NEWS_VERBS.has(draft?.lemma ?? '')
  );
}

/** A verb after a determiner is a noun, or an adjective where a noun follows. */
function mendVerb(
  draft: Draft,
  lower: string,
  before: Draft | undefined,
  after: Draft | undefined,
  second: Draft | undefined,
  earlier: Draft | undefined,
): void {
  if (!before) return;
  const nominalNext =
    after?.upos === 'NOUN' ||
    (after?.upos === 'VERB' && after.lemma !== 'be' && !after.features.includes('VerbForm=Ger'));
  const joined =
    before.upos === 'CCONJ' &&
    draft.lemma === lower &&
    nominalNext &&
    earlier?.upos === 'NOUN' &&
    !earlier.features.includes('Number=Plur');
  if (
    joined ||
    isCompoundHead(draft, lower, before) ||
    (/ing$/u.test(lower) && (before.upos === 'CCONJ' || before.upos === 'NOUN') && after?.upos === 'PUNCT')
  ) {
    draft.upos = 'NOUN';
    return;
  }
  const opensPhrase =
    before.upos === 'DET' ||
    before.features.includes('Poss=Yes') ||
    before.upos === 'ADJ' ||
    before.lemma === "'s" ||
    before.upos === 'NUM';
  const nounNext =
    after &&
    (after.upos === 'NOUN' || after.upos === 'PROPN' || (after.upos === 'ADJ' && second?.upos === 'NOUN'));
  if (opensPhrase && before.upos !== 'AUX') {
    const participle = /(?:ed|ing|en|wn|lt)$/u.test(lower);
    if (participle && nounNext) draft.upos = 'ADJ';
    else if (!(before.upos === 'ADJ' && after && after.upos === 'DET')) draft.upos = 'NOUN';
    if (draft.upos === 'NOUN') draft.lemma = lower;
  } else if (before.upos === 'ADP' && before.lemma !== 'to') {
    if (/ed$/u.test(lower) && nounNext) draft.upos = 'ADJ';
    else if (!/(?:ing|ed)$/u.test(lower)) draft.upos = 'NOUN';
  }
}

/** A noun that is a known verb's form, between a subject and what can only follow a verb, is that verb. */
function mendNoun(words: readonly Word[], drafts: readonly Draft[], at: number, lower: string): void {
  const draft = drafts[at];
  const before = drafts[at - 1];
  const after = drafts[at + 1];
  const lemma = isPluralVerb(drafts, at, lower) && !hasOtherVerb(drafts, at) ? lower : verbOf(lower);
  if (!draft || !before || !after || !lemma) return;
  const demonstrative = /^(?:this|that)$/u.test(before.lemma) && lower.endsWith('s');
  const subject = demonstrative || canBeSubject(before) || words[at - 1]?.text === ')';
  const past = /ed$/u.test(lower);
  const object =
    /^(?:DET|NUM|SYM|PROPN|PRON|ADP|ADJ|ADV|SCONJ|NOUN|PART|VERB)$/u.test(after.upos) ||
    (past && after.upos === 'PUNCT');
  const doubtful = before.upos === 'NOUN' && !past && /^(?:ADP|NOUN|ADJ|VERB|PART|ADV)$/u.test(after.upos);
  if (!subject || !object || (doubtful && hasOtherVerb(drafts, at))) return;
  if (demonstrative) before.upos = 'PRON';
  draft.upos = 'VERB';
  draft.lemma = lemma;
  draft.features = [past ? 'Tense=Past' : 'Tense=Pres'];
}

const IRREGULAR_PAST = new Set('cost cut hit put set'.split(' '));

/** "A and B supply each other": a bare verb after two subjects. */
function isPluralVerb(drafts: readonly Draft[], at: number, lower: string): boolean {
  const pair = drafts[at - 1]?.upos === 'PROPN' && drafts.slice(0, at).some(({ upos }) => upos === 'CCONJ');
  return pair && NEWS_VERBS.has(lower) && /^(?:DET|PROPN|PRON|NUM)$/u.test(drafts[at + 1]?.upos ?? '');
}

function verbOf(lower: string): string | null {
  if (IRREGULAR_PAST.has(lower)) return lower;
  if (/ed$/u.test(lower)) return pastStems(lower).find((stem) => NEWS_VERBS.has(stem)) ?? null;
  const stems = [lower.replace(/s$/u, ''), lower.replace(/es$/u, ''), lower.replace(/ies$/u, 'y')];
  return lower.endsWith('s') ? (stems.find((stem) => stem !== lower && NEWS_VERBS.has(stem)) ?? null) : null;
}

function canBeSubject(before: Draft): boolean {
  if (before.upos === 'PRON') return !before.features.includes('Poss=Yes');
  return (
    before.upos === 'PROPN' || before.upos === 'NOUN' || before.upos === 'CCONJ' || before.upos === 'ADV'
  );
}

/** Tells whether the words up to the next comma have a verb without this one. */
function hasOtherVerb(drafts: readonly Draft[], at: number): boolean {
  const finite = ({ upos, features }: Draft) =>
    upos === 'AUX' ||
    (upos === 'VERB' && !features.includes('VerbForm=Ger') && !features.includes('VerbForm=Inf'));
  const close = drafts.findIndex((draft, index) => index > at && draft.upos === 'PUNCT');
  const open = drafts.slice(0, at).findLastIndex((draft) => draft.upos === 'PUNCT');
  return drafts
    .slice(open + 1, close < 0 ? drafts.length : close)
    .some((draft, index) => index + open + 1 !== at && finite(draft));
}
