import { type Modality, type Polarity, roundConfidence, type Span } from '../../../src/domain/evidence.ts';
import type { PredicateTable } from '../../../src/domain/predicate.ts';
import type { Token } from '../../annotation.ts';
import type { ReadArticle } from '../../documents.ts';
import type { ClaimDraft, SpeakerDraft } from '../../drafts.ts';
import { PLAIN_OBJECT_VERBS, SPEECH_VERBS } from '../../lexicon/speech.ts';
import { dependents, hasTo, headOf, isRelation, isUnder, type Tree } from '../../tree.ts';
import { calibrate } from './calibrate.ts';
import { type SentenceView, textOf } from './chunk.ts';
import type { Clause } from './clause.ts';
import { findEventTime } from './event-time.ts';
import { groupQualifiers } from './group-subject.ts';
import { isHalfSaid } from './half-said.ts';
import { modalityOf } from './modality.ts';
import { opposite, polarityOf } from './polarity.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { RawClaim, RuleInput } from './rule.ts';
import type { SpeechFrame } from './speaker.ts';
import { hasTense, predicateAt } from './tree-governor.ts';
import { treeTimeOf } from './tree-time.ts';
import { urgedBy } from './urged-speaker.ts';
import { sayWhose } from './whose.ts';

/** Adds to what a rule found what every claim needs: predicate, polarity, modality, speaker, time, quote; null for a mere cue. */
export function completeClaim({
  raw: found,
  rule,
  sentence,
  article,
  predicates,
}: {
  readonly raw: RawClaim;
  readonly rule: string;
  readonly sentence: ReadSentence;
  readonly article: ReadArticle;
  readonly predicates: PredicateTable;
}): ClaimDraft | null {
  const { input, stances } = sentence;
  const raw = sayWhose(input, found);
  if (raw === null || (!raw.said && isCue(raw, input)) || isOwnObject(raw)) return null;
  const urged = raw.clause && urgedBy(input.view, raw.clause, stances);
  const around = raw.said?.frame ?? urged ?? frameOf(raw, sentence, BESIDE.has(rule));
  const isAround = around !== null && urged === null && isSpeakerOutside(raw, input, around);
  if (isAround && !isOfSpeaker(raw, input)) return null;
  const frame = isAround ? null : around;
  // What somebody urges, or wants, is no report of theirs that it is so.
  const reported = urged === null && frame !== null && frame.speaker.kind !== 'SOURCE';
  const own = raw.clause ? polarityOf(input.view, predicateOf(raw.clause, input.view)) : 'AFFIRMED';
  if (isHalfSaid(raw, input.view, own)) return null;
  const { valueText, object, polarity } = withoutNo(raw, own);
  const time = raw.clause ? timeOf(raw, sentence, article) : null;
  const quote = quoteSpan(sentence, raw, time);
  return {
    rule,
    subject: raw.subject,
    predicate: predicates.byWords.get(raw.words)?.name ?? raw.words,
    predicateText: textOf(input.text, input.view, raw.predicate),
    object,
    valueText,
    quote,
    // Over a tree the denial is in the clause's own polarity already.
    polarity: frame?.denied && !input.view.tree ? opposite(polarity) : polarity,
    modality: wanted(modality(raw, input.view, reported), urged !== null),
    speaker: frame?.speaker ?? ({ kind: 'SOURCE' } satisfies SpeakerDraft),
    cue: frame && frame.cue.end > frame.cue.start ? frame.cue : null,
    content: frame ? contentSpan(sentence, frame) : null,
    eventTime: time?.time ?? null,
    qualifiers: [
      ...groupQualifiers(input.text, input.view, raw),
      // "told the board that S": what was told is a claim of its own.
      ...raw.qualifiers.filter(({ role }) => role !== 'that' || raw.clause?.verb.lemma !== 'tell'),
    ],
    // The chunk reader's claims have not been judged.
    confidence: roundConfidence(input.view.tree ? calibrate(raw.confidence) : raw.confidence),
  };
}

/** What somebody wants of another, or charges them with, is never told as a fact. */
const wanted = (found: Modality, isUrged: boolean): Modality =>
  isUrged && (found === 'ASSERTED' || found === 'HEDGED') ? 'REPORTED' : found;

/** What the items of a list are meant to be is not yet so, whatever form their verb has. */
function modality({ clause }: RawClaim, view: SentenceView, reported: boolean): Modality {
  if (clause?.alone && clause.lead) return reported ? 'REPORTED' : 'HEDGED';
  if (clause) return modalityOf(view, predicateOf(clause, view), reported);
  return reported ? 'REPORTED' : 'ASSERTED';
}

/** "refuses to follow X" says of refusing whether and how it is so: the verb that begins the predicate decides. */
function predicateOf(clause: Clause, { tree }: SentenceView): Clause {
  const above = tree && clause.lead !== null ? headOf(tree, firstOf(tree, clause.verb.main)) : null;
  const main = tree && above !== null && clause.kept ? headOf(tree, above) : above;
  return main === null ? clause : { ...clause, verb: { ...clause.verb, main } };
}

/** "plans to sell the mine and close the port": what both hang on hangs on the first. */
function firstOf(tree: Tree, at: number): number {
  const head = isRelation(tree, at, 'conj') ? headOf(tree, at) : null;
  return head === null ? at : firstOf(tree, head);
}

/** "has no idea" denies an idea, "paid nothing" says so by its object: a negation counts once. */
function withoutNo({ object, valueText }: RawClaim, polarity: Polarity) {
  if (object.kind !== 'VALUE' || valueText === null || polarity === 'AFFIRMED')
    return { object, valueText, polarity };
  if (/^(?:nothing|nobody|none|neither)\b/iu.test(valueText))
    return { object, valueText, polarity: 'AFFIRMED' as const };
  const rest = valueText.replace(/^no (?=\p{L})/iu, '');
  const value = rest === valueText ? object.value : ({ kind: 'TEXT', text: rest } as const);
  return { object: { kind: 'VALUE' as const, value }, valueText: rest, polarity };
}

/** "X said", "X told Y" says who speaks and is no claim; "X reported 900 tonnes" is one. */
function isCue(raw: RawClaim, { frames, view: { tree } }: RuleInput): boolean {
  const verb = raw.clause?.verb;
  if (!verb) return false;
  const opens = frames.some((frame) => frame.verb === verb.main);
  // "gloated: “I told you”": the words are what is said, and no thing.
  if (opens && /^\s*[:“"]/u.test(raw.valueText ?? '')) return true;
  if (!SPEECH_VERBS.has(verb.lemma)) return false;
  if (SHOWING.test(verb.lemma)) return false;
  // "declared the outbreak an emergency": what a thing is declared is an act, and nothing said.
  if (verb.lemma === 'declare' && raw.clause?.second != null && !opens) return false;
  // "pledged to add 900 jobs" adds to something.
  if (verb.lemma === 'add' && raw.clause?.lead !== null && !opens) return false;
  // Whom somebody warned or told is worth knowing, whatever was said.
  if (
    raw.clause?.lead === null &&
    raw.object.kind === 'ENTITY' &&
    isDirect(raw) &&
    !(tree && OF_CLAUSES.test(verb.lemma))
  )
    return false;
  // "responded to the letter", "warned of a shortage": what the words are about, with no words told.
  if (!opens && MATTERS.test(raw.words)) return false;
  // "was saying the opposite", "told the truth".
  if (!opens && tree && (verb.lemma === 'say' || verb.lemma === 'tell') && isPlainThing(raw, tree))
    return false;
  // "told his aides to leave": what somebody without a name is to do.
  if (verb.lemma === 'tell' && tree && isTold(raw, tree)) return false;
  return opens || !PLAIN_OBJECT_VERBS.has(verb.lemma);
}

/** Tells whether what is said, or told, is a noun with its article, and no words; "nothing about the loan", too. */
function isPlainThing({ clause, object }: RawClaim, tree: Tree): boolean {
  // "told us the truth": the thing stands second.
  const told = clause?.second?.phrase.head ?? clause?.objects[0]?.phrase.head;
  const head = clause?.verb.lemma === 'tell' ? told : clause?.objects[0]?.phrase.head;
  if (object.kind !== 'VALUE' || head === undefined || !isRelation(tree, head, 'obj')) return false;
  const { upos, lemma = '' } = tree.tokens[head] ?? {};
  if (clause?.verb.lemma === 'tell') return TOLD_THING.test(lemma);
  if (lemma === 'nothing') return dependents(tree, head, 'nmod').length > 0;
  return upos === 'NOUN' && dependents(tree, head, 'det').length > 0;
}

/** Things that are told, as nobody is. */
const TOLD_THING = /^(?:truth|lie|story|joke|tale|secret|falsehood|fib|anecdote)$/u;

/** Tells whether an infinitive says what the hearer is told to do. */
function isTold({ clause, object }: RawClaim, tree: Tree): boolean {
  const hearer = clause?.objects[0];
  if (object.kind !== 'VALUE' || hearer?.extendedTo === undefined) return false;
  return dependents(tree, clause?.verb.main ?? 0, 'xcomp', 'advcl', 'ccomp').some(
    (at) => at > hearer.phrase.head && at < (hearer.extendedTo ?? 0) && hasTo(tree, at),
  );
}

/** Verbs of speech with the preposition of what they are about. */
const MATTERS =
  /\b(?:(?:respond|reply) (?:to|with)|(?:comment|remark|report) on|(?:warn|complain) (?:of|about|against)|testify (?:before|against|to|about)|argue (?:for|against|about|over|with)|think (?:of|about)|believe in|insist (?:on|upon)|write (?:about|to|for)|admit to)$/u;

/** Verbs by which things and bodies show what is so: a claim of its own beside what they show. */
const SHOWING = /^(?:signal|suggest|reveal|confirm|show|indicate|demonstrate|prove)$/u;

/** Verbs that take a clause and nobody: an entity behind them is the subject of one. */
const OF_CLAUSES =
  /^(?:say|add|state|note|claim|argue|explain|insist|declare|think|believe|complain|contend|maintain|reply|respond|conclude|assert|comment|observe|remark)$/u;

const isDirect = ({ clause, object }: RawClaim) =>
  clause?.objects.some(({ phrase }) => object.kind === 'ENTITY' && phrase.chain === object.chain) === true;

const isOwnObject = ({ subject, object }: RawClaim) => object.kind === 'ENTITY' && object.chain === subject;

/** "…, said Lund, who came to help": told of the speaker, beside the words. */
function isOfSpeaker({ clause }: RawClaim, { view: { tree } }: RuleInput): boolean {
  const subjects = clause?.subjects ?? [];
  return tree !== null && subjects.some(({ phrase }) => isUnder(tree, clause?.verb.main ?? 0, phrase.head));
}

/**
 * "“It is a trick,” he said, “keeping rates low.”": who speaks does not do what the quotation leaves without a subject; what
 * else is told of the speaker ("…, said Lund, who came to help") is the writer's word.
 */
function isSpeakerOutside({ clause, said }: RawClaim, { view }: RuleInput, frame: SpeechFrame): boolean {
  const { source, kind, from, to } = frame;
  if (!clause || said || kind !== 'SPEECH' || source === null) return false;
  const inside = clause.verb.main >= from && clause.verb.main < to;
  return (
    inside &&
    clause.subjects.some(({ phrase: { head } }) => {
      const { start = 0, end = 0 } = view.tokens[head] ?? {};
      return (head < from || head >= to) && start >= source.start && end <= source.end;
    })
  );
}

/** Rules that read what the writer puts beside a name: no word of who is reported, unless it is quoted. */
const BESIDE: ReadonlySet<string> = new Set([
  'apposition',
  'description',
  'office-title',
  'role-beside-name',
  'place-in-place',
  'hyphenated-act',
  'age',
  'body-of-kind',
  'group-member',
  'person-of-place',
]);

/**
 * The innermost frame whose words the claim's verb stands in; noun phrases speak for the source unless quoted. What stands
 * beside a name, or in a relative clause behind a comma, is the writer's own: "she said that Halvek, which makes rails, …".
 */
function frameOf(
  raw: RawClaim,
  { input: { view, frames }, quotations }: ReadSentence,
  beside: boolean,
): SpeechFrame | null {
  const at = raw.clause?.verb.main ?? raw.predicate.from;
  const quoted = quotations.some(({ from, to }) => at >= from && at < to);
  if (beside && view.tree && !quoted) return null;
  const aside = quoted ? null : asideAround(view, at);
  const around = frames.filter(
    (frame) =>
      at >= frame.from &&
      at < frame.to &&
      !isPresupposed(view, at, frame) &&
      !(
        aside !== null &&
        frame.from < aside &&
        frame.source !== null &&
        frame.source.end <= (view.tokens[aside]?.start ?? 0)
      ),
  );
  const [inner = null, ...outer] = around.sort((a, b) => a.to - a.from - (b.to - b.from));
  // "“It would be wrong to say that S,” she said": where nobody is given for the inner words, it is her word.
  return inner?.speaker.kind === 'UNSURE' && inner.source === null
    ? (outer.find(({ speaker }) => speaker.kind !== 'UNSURE') ?? inner)
    : inner;
}

/** The first token of the relative clause behind a comma that a token stands in, or null. */
function asideAround({ tree, tokens }: SentenceView, at: number): number | null {
  if (!tree) return null;
  for (let top: number | null = predicateAt(tree, at); top !== null; top = headOf(tree, top)) {
    const from = tree.spans[top]?.from ?? top;
    if (!isRelation(tree, top, 'acl:relcl')) continue;
    const pronoun = /^(?:who|which|whose|whom)$/iu.test(tokens[from]?.text ?? '') ? from : from + 1;
    if (/^(?:who|which|whose|whom)$/iu.test(tokens[pronoun]?.text ?? '') && tokens[pronoun - 1]?.text === ',')
      return pronoun;
  }
  return null;
}

/**
 * "hoped to profit from the rules the ministry has set": what a relative clause tells of a thing that somebody hopes for
 * or fears is the writer's word.
 */
function isPresupposed({ tree, tokens }: SentenceView, at: number, { verb, from }: SpeechFrame): boolean {
  if (!tree || verb === null || !WISHING.test(tokens[verb]?.lemma ?? '')) return false;
  for (let top: number | null = predicateAt(tree, at); top !== null && top >= from; top = headOf(tree, top))
    if (isRelation(tree, top, 'acl:relcl')) return hasTense(tree, top) && !hasModal(tree, top);
  return false;
}

const WISHING = /^(?:hope|fear|worry|want|wish|expect|plan|dream|doubt|care)$/u;
const hasModal = (tree: Tree, at: number) =>
  dependents(tree, at, 'aux').some((aux) =>
    /^(?:will|would|can|could|may|might|should)$/u.test(tree.tokens[aux]?.lemma ?? ''),
  );

/** Looks for a time in the clause, and before it where the sentence opens with one. */
function timeOf({ clause }: RawClaim, { input }: ReadSentence, article: ReadArticle) {
  if (!clause) return null;
  const { view, clauses } = input;
  if (view.tree) {
    const at = predicateAt(view.tree, clause.verb.main);
    return treeTimeOf({ tree: view.tree, at, text: input.text, publishedAt: article.publishedAt });
  }
  const first = clauses[0] === clause;
  const from = first ? 0 : Math.min(clause.from, clause.verb.from);
  const next = clauses.find((other) => other.verb.from > clause.verb.from && other !== clause);
  const limit = next ? Math.min(next.from, next.verb.from) : view.tokens.length;
  const start = view.tokens[from]?.start ?? 0;
  const end = view.tokens[Math.max(clause.to, Math.min(limit, clause.to + TIME_REACH)) - 1]?.end ?? start;
  const future = !isPast(view.tokens.slice(clause.verb.from, clause.verb.to));
  const found = findEventTime(input.text.slice(start, end), article.publishedAt, future);
  return found ? { ...found, start: start + found.start, end: start + found.end } : null;
}

/** Past forms and "has …" tell what was; everything else may still come: "takes effect in July". */
function isPast(verb: readonly Token[]): boolean {
  const [first] = verb.filter(({ upos }) => upos === 'AUX' || upos === 'VERB');
  return (
    first !== undefined &&
    (/^(?:was|were|had|has|have|did|cut|hit|put|set|cost)$/iu.test(first.text) ||
      first.features.includes('Tense=Past'))
  );
}

/** Tokens behind a clause's last phrase in which its time may still stand: "…, on 12 March 2026". */
const TIME_REACH = 6;

function quoteSpan({ input }: ReadSentence, raw: RawClaim, time: Span | null): Span {
  const { tokens } = input.view;
  const start = tokens[raw.quote.from]?.start ?? 0;
  const end = tokens[raw.quote.to - 1]?.end ?? start;
  const inReach =
    time !== null &&
    time.start >= end &&
    raw.clause !== null &&
    time.end <= (tokens[raw.clause.to - 1]?.end ?? end);
  return { start, end: inReach ? time.end : end };
}

function contentSpan({ input }: ReadSentence, { from, to }: SpeechFrame): Span | null {
  const start = input.view.tokens[from]?.start;
  const end = input.view.tokens[to - 1]?.end;
  return start !== undefined && end !== undefined && end > start ? { start, end } : null;
}
