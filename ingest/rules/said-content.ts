import { MOUTHPIECES, SAYING_VERBS, THINKING_VERBS } from '../lexicon/stance.ts';
import { readValue } from '../stages/06-claims/arguments.ts';
import { mentionAt } from '../stages/06-claims/chunk.ts';
import { CLOSE_QUOTE, OPEN_QUOTE } from '../stages/06-claims/quotes.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import type { SpeechFrame } from '../stages/06-claims/speaker.ts';
import type { Stretch } from '../stages/06-claims/utterance.ts';
import { dependent, dependents, headOf, isRelation, type Tree } from '../tree.ts';

const CONFIDENCE = 0.75;
/** Fewest and most tokens of what is said: shorter is a remark, longer a paragraph that lost its stops. */
const SHORTEST = 4;
const LONGEST = 45;
/** Most tokens of somebody's very words. */
const LONGEST_QUOTED = 60;

/**
 * Reads what a named speaker says where nobody named is its subject: the words themselves are the object, and they are the
 * speaker's. Stage 6 keeps such a claim only where no other rule reads one in those words.
 */
export const saidContent: ClaimRule = {
  name: 'said-content',
  example: 'Ada Brandt warned that the price of ore would fall.',
  yields: 'Ada Brandt | warn | "the price of ore would fall"',
  needs: 'parse',
  apply: (input) =>
    input.view.tree ? wholeFrames(input.frames).flatMap((frame) => claimOf(input, frame)) : [],
};

/** One frame for each cue: the longest part of what it interrupts. */
function wholeFrames(frames: readonly SpeechFrame[]): readonly SpeechFrame[] {
  const longest = new Map<number, SpeechFrame>();
  for (const frame of frames) {
    const known = longest.get(frame.cue.start);
    if (!known || frame.to - frame.from > known.to - known.from) longest.set(frame.cue.start, frame);
  }
  return [...longest.values()];
}

function claimOf(input: RuleInput, frame: SpeechFrame): readonly RawClaim[] {
  const cue = cueOf(input, frame);
  const label = isLabel(input, frame, tokensOf(input, frame.cue)) ? tokensOf(input, frame.cue) : null;
  const isQuoted = isInMarks(input, frame) || label !== null;
  const whole = label ? { from: label.to, to: frame.to } : frame;
  const words = withoutLink(input, trimmed(input, whole), isQuoted);
  const said = isQuoted ? words : withoutReason(input, words);
  if (frame.speaker.kind !== 'ENTITY' || !cue || !isTelling(input, said, isQuoted)) return [];
  const value = readValue(input, said);
  if (!value || isByAnother(input, frame)) return [];
  const source = tokensOf(input, frame.source ?? frame.speaker.span);
  return [
    {
      subject: frame.speaker.chain,
      words: cue.words,
      predicate: cue,
      ...value,
      quote: {
        from: Math.min(said.from, cue.from, source?.from ?? cue.from),
        to: Math.max(said.to, cue.to, source?.to ?? cue.to),
      },
      clause: cue.clause,
      qualifiers: [],
      confidence: CONFIDENCE,
      said: { ...said, frame },
    },
  ];
}

/** Words that stand in quotation marks; those of the sentence's first words may have been opened before it. */
function isInMarks({ view: { tokens } }: RuleInput, { from, to }: Stretch): boolean {
  const lead = tokens[from - 1]?.upos === 'CCONJ' ? from - 2 : from - 1;
  const opens = [lead, from].some((at) => OPEN_MARK.test(tokens[at]?.text ?? ''));
  const closes = [to - 1, to, to + 1].some((at) => CLOSE_QUOTE.test(tokens[at]?.text ?? ''));
  const inner = tokens.slice(0, to - 1).some(({ text }) => OPEN_QUOTE.test(text));
  return opens || (from === 0 && closes && !inner);
}

const OPEN_MARK = /^(?:[“"«„‘']|''|``)$/u;

/** Speech without the word that ties it to what was said before: "But …", "Look, …". */
function withoutLink({ view: { tokens } }: RuleInput, { from, to }: Stretch, isQuoted: boolean): Stretch {
  let start = from;
  while (isQuoted && start < to - 1) {
    const next = tokens[start + 1]?.text ?? '';
    const isCalled = next === ',' && CALLS.test(tokens[start]?.text ?? '');
    if (isCalled) start += 2;
    else if (tokens[start]?.upos === 'CCONJ' && next !== ',') start += 1;
    else break;
  }
  return { from: start, to };
}

/** "the shift will come sooner, in part because S": of much that is said, what stands before the comma and its reason. */
function withoutReason({ view: { tree, tokens } }: RuleInput, { from, to }: Stretch): Stretch {
  if (!tree || to - from <= LONG) return { from, to };
  const head = tree.tokens.findIndex(
    ({ head: above, upos }, at) =>
      at >= from && at < to && upos !== 'PUNCT' && (above === null || above < from || above >= to),
  );
  const [clause] = dependents(tree, head, 'advcl').filter((at) => at > head);
  const marks = clause === undefined ? [] : [tree.spans[clause]?.from ?? clause];
  const comma = marks.flatMap((start) =>
    tokens.findLastIndex(({ text }, at) => text === ',' && at <= start && at > head),
  )[0];
  const isNear = comma !== undefined && (marks[0] ?? 0) - comma <= REASON;
  return isNear && comma > from + SHORTEST ? { from, to: comma } : { from, to };
}

/** Words of what is said beyond which its reason is left to the claims in it, and most words from a comma to that. */
const LONG = 25;
const REASON = 6;

const CALLS = /^(?:look|listen|well|yes|no|so|and|but|now|hey|okay|ok|sure|yeah)$/iu;

/** "Brandt's lawyers argued that S": they speak for him, but it is not he who argues. */
function isByAnother({ view, chains }: RuleInput, { speaker, verb }: SpeechFrame): boolean {
  if (speaker.kind !== 'ENTITY' || chains[speaker.chain]?.kind !== 'PERSON' || verb === null) return false;
  const { start, end } = speaker.span;
  const owned = view.tokens
    .filter(
      (each) => each.start >= start && each.end <= end && /^(?:nmod|compound)/u.test(each.relation ?? ''),
    )
    .flatMap(({ head }) => view.tokens[head ?? -1] ?? []);
  return owned.some(
    ({ upos, lemma, relation, head }) =>
      head === verb && upos === 'NOUN' && MOUTHPIECES.has(lemma) && /^nsubj/u.test(relation ?? ''),
  );
}

/** The verb by which somebody says or thinks it, in this sentence; "according to X" says that X says it. */
function cueOf(input: RuleInput, frame: SpeechFrame) {
  const { verb, cue } = frame;
  const words = tokensOf(input, cue);
  if (!words) return null;
  if (verb === null)
    return input.view.tokens[words.from]?.lemma.toLowerCase() === 'accord' || isLabel(input, frame, words)
      ? { ...words, words: 'say', clause: null }
      : null;
  const clause = input.clauses.find((each) => each.verb.main === verb);
  const lemma = input.view.tokens[verb]?.lemma ?? '';
  if (!clause?.verb.finite || clause.verb.passive || clause.lead !== null) return null;
  if (!SAYING_VERBS.has(lemma) && !THINKING_VERBS.has(lemma)) return null;
  const { from, to } = clause.verb;
  const particle = input.view.tree && dependent(input.view.tree, verb, 'compound:prt');
  const out =
    particle === null || particle === undefined ? '' : ` ${input.view.tokens[particle]?.text.toLowerCase()}`;
  // "told reporters that S" names the hearers and not the act.
  return { from, to, words: lemma === 'tell' ? 'say' : `${lemma}${out}`, clause };
}

/** "Ada Brandt: S" in a headline: a person's name and a colon, and no more before it. */
function isLabel({ view, chains }: RuleInput, { speaker }: SpeechFrame, cue: Stretch | null): boolean {
  const mark = cue?.from ?? -1;
  const isPerson = speaker.kind === 'ENTITY' && chains[speaker.chain]?.kind === 'PERSON';
  const name = view.mentions.find(({ to, form }) => to === mark && form === 'NAME');
  const before = view.tokens.slice(0, name?.from ?? 0);
  return (
    isPerson &&
    view.tokens[mark]?.text === ':' &&
    name?.chain === speaker.chain &&
    before.every(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/u.test(upos))
  );
}

/** What is said without its quotation marks and the "that" before it. */
function trimmed({ view: { tokens, tree } }: RuleInput, { from, to }: Stretch): Stretch {
  let start = from;
  let end = to;
  while (
    start < end &&
    (OPEN_MARK.test(tokens[start]?.text ?? '') ||
      tokens[start]?.upos === 'PUNCT' ||
      /^that$/iu.test(sconj(tokens[start])))
  )
    start += 1;
  while (end > start && (CLOSE_QUOTE.test(tokens[end - 1]?.text ?? '') || tokens[end - 1]?.upos === 'PUNCT'))
    end -= 1;
  return { from: start, to: whole(tree, start, end) };
}

/** "finish the job he [started]": a pronoun at the end without its verb. */
function whole(tree: Tree | null, from: number, to: number): number {
  const head = tree && tree.tokens[to - 1]?.upos === 'PRON' ? headOf(tree, to - 1) : null;
  const end = head !== null && head >= to ? tree?.spans[head]?.to : undefined;
  return end !== undefined && end > to && end - from <= LONGEST ? withoutMarks(tree, end) : to;
}

function withoutMarks(tree: Tree | null, to: number): number {
  return tree?.tokens[to - 1]?.upos === 'PUNCT' ? withoutMarks(tree, to - 1) : to;
}

const sconj = (token: RuleInput['view']['tokens'][number] | undefined) =>
  token?.upos === 'SCONJ' ? token.text : '';

/**
 * A clause that is understood without what stands before it: no question, no "it" or "they" that nobody is found for. In
 * somebody's very words "it is hard" may stand, and so may "it" that stands for nothing.
 */
function isTelling({ view }: RuleInput, { from, to }: Stretch, isQuoted: boolean): boolean {
  const tokens = view.tokens.slice(from, to);
  const [first] = tokens;
  if (
    !first ||
    tokens.length < SHORTEST ||
    tokens.length > (isQuoted ? LONGEST_QUOTED : LONGEST) ||
    view.tokens[to]?.text === '?'
  )
    return false;
  if (/^(?:SCONJ|CCONJ)$/u.test(first.upos) && !(isQuoted && isWithin(view.tree, { from, to }))) return false;
  if (!isQuoted && tokens.some(({ upos }) => upos === 'INTJ')) return false;
  const unknown = tokens.some(
    ({ upos, text, relation }, at) =>
      upos === 'PRON' &&
      POINTING.test(text) &&
      relation !== 'expl' &&
      !(isQuoted && OWN_WORDS.test(text)) &&
      mentionAt(view, from + at) === undefined,
  );
  const verb = tokens.findIndex(({ upos }) => upos === 'VERB' || upos === 'AUX');
  // "is quite a lot": what it is said of stands elsewhere.
  const isGerund = verb === 0 && /ing$/iu.test(first.text);
  return !unknown && (isGerund || tokens.slice(0, Math.max(0, verb)).some(({ upos }) => NOMINAL.test(upos)));
}

/** "If he had gone, it would be over": the clause that the first word opens hangs on another that is said with it. */
function isWithin(tree: Tree | null, { from, to }: Stretch): boolean {
  const clause = tree && headOf(tree, from);
  if (!tree || clause === null || !isRelation(tree, clause, 'advcl')) return false;
  const above = headOf(tree, clause) ?? -1;
  return above > clause && above < to;
}

/** In a quotation these are understood as the speaker's. */
const OWN_WORDS = /^(?:i|me|my|we|us|you|your|it|this|that|these|those|there|he|him|she|her|they|them)$/iu;
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|DET|SYM)$/u;
const POINTING = /^(?:i|we|us|you|it|this|that|these|those|he|she|they|him|her|them|me|my|your|one)$/iu;

/** The tokens of a span; null where none of the sentence's stand in it. */
function tokensOf({ view: { tokens } }: RuleInput, span: { readonly start: number; readonly end: number }) {
  const from = tokens.findIndex(({ start }) => start >= span.start);
  const to = tokens.findLastIndex(({ end }) => end <= span.end) + 1;
  return from >= 0 && to > from ? { from, to } : null;
}
