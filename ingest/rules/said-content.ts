import { SAYING_VERBS, THINKING_VERBS } from '../lexicon/stance.ts';
import { readValue } from '../stages/06-claims/arguments.ts';
import { mentionAt } from '../stages/06-claims/chunk.ts';
import { CLOSE_QUOTE, OPEN_QUOTE } from '../stages/06-claims/quotes.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import type { SpeechFrame } from '../stages/06-claims/speaker.ts';
import type { Stretch } from '../stages/06-claims/utterance.ts';

const CONFIDENCE = 0.75;
/** Fewest and most tokens of what is said: shorter is a remark, longer a paragraph that lost its stops. */
const SHORTEST = 4;
const LONGEST = 45;

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
  const said = trimmed(input, frame);
  if (frame.speaker.kind !== 'ENTITY' || !cue || !isTelling(input, said)) return [];
  const value = readValue(input, said);
  if (!value) return [];
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

/** The verb by which somebody says or thinks it, in this sentence; "according to X" says that X says it. */
function cueOf(input: RuleInput, { verb, cue }: SpeechFrame) {
  const words = tokensOf(input, cue);
  if (!words) return null;
  if (verb === null)
    return input.view.tokens[words.from]?.lemma.toLowerCase() === 'accord'
      ? { ...words, words: 'say', clause: null }
      : null;
  const clause = input.clauses.find((each) => each.verb.main === verb);
  const lemma = input.view.tokens[verb]?.lemma ?? '';
  if (!clause?.verb.finite || clause.verb.passive || clause.lead !== null) return null;
  if (!SAYING_VERBS.has(lemma) && !THINKING_VERBS.has(lemma)) return null;
  const { from, to } = clause.verb;
  // "told reporters that S" names the hearers and not the act.
  return { from, to, words: lemma === 'tell' ? 'say' : lemma, clause };
}

/** What is said without its quotation marks and the "that" before it. */
function trimmed({ view: { tokens } }: RuleInput, { from, to }: Stretch): Stretch {
  let start = from;
  let end = to;
  while (start < end && (OPEN_QUOTE.test(tokens[start]?.text ?? '') || /^that$/iu.test(sconj(tokens[start]))))
    start += 1;
  while (end > start && (CLOSE_QUOTE.test(tokens[end - 1]?.text ?? '') || tokens[end - 1]?.upos === 'PUNCT'))
    end -= 1;
  return { from: start, to: end };
}

const sconj = (token: RuleInput['view']['tokens'][number] | undefined) =>
  token?.upos === 'SCONJ' ? token.text : '';

/** A clause that is understood without what stands before it: no question, no "it" or "they" that nobody is found for. */
function isTelling({ view }: RuleInput, { from, to }: Stretch): boolean {
  const tokens = view.tokens.slice(from, to);
  const [first] = tokens;
  if (!first || tokens.length < SHORTEST || tokens.length > LONGEST || view.tokens[to]?.text === '?')
    return false;
  if (/^(?:SCONJ|CCONJ)$/u.test(first.upos) || tokens.some(({ upos }) => upos === 'INTJ')) return false;
  const unknown = tokens.some(
    ({ upos, text }, at) =>
      upos === 'PRON' && POINTING.test(text) && mentionAt(view, from + at) === undefined,
  );
  return !unknown && tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX');
}

const POINTING = /^(?:i|we|us|you|it|this|that|these|those|he|she|they|him|her|them|me|my|your|one)$/iu;

/** The tokens of a span; null where none of the sentence's stand in it. */
function tokensOf({ view: { tokens } }: RuleInput, span: { readonly start: number; readonly end: number }) {
  const from = tokens.findIndex(({ start }) => start >= span.start);
  const to = tokens.findLastIndex(({ end }) => end <= span.end) + 1;
  return from >= 0 && to > from ? { from, to } : null;
}
