import type { Annotation } from '../../annotation.ts';
import type { ReadArticle } from '../../documents.ts';
import type { MentionDraft, MentionSet } from '../../drafts.ts';
import { makeTree } from '../../tree.ts';
import { carryQuotations, quotedStretch } from './carry-speech.ts';
import { carryBlocks, carryTurns } from './carry-turns.ts';
import type { SentenceView } from './chunk.ts';
import { chunkSentence } from './chunker.ts';
import { findClauses } from './find-clauses.ts';
import { withFirstPerson } from './first-person.ts';
import { isListItem, type ListHead, listHeadOf, withListSubject } from './list-items.ts';
import { withoutSelf } from './own-words.ts';
import { withPronounSpeakers } from './pronoun-speaker.ts';
import { findQuotations } from './quotation.ts';
import { CLOSE_QUOTE, OPEN_QUOTE } from './quotes.ts';
import type { RuleInput } from './rule.ts';
import { findSpeech, type SpeechFrame } from './speaker.ts';
import { genderOfSpeaker } from './speaker-gender.ts';
import { spokenBodies } from './spoken-body.ts';
import { findTreeClauses } from './tree-clauses.ts';
import { findTreeSpeech } from './tree-speech.ts';
import type { Stretch } from './utterance.ts';

/** A sentence ready for the rules; its input has who speaks in it. */
export interface ReadSentence {
  readonly input: RuleInput;
  /** What somebody is for, against or about to do, by the article's own word; also who is about to be quoted. */
  readonly stances: readonly SpeechFrame[];
  /** What stands in quotation marks. */
  readonly quotations: readonly Stretch[];
}

/** Chunks the body's sentences and says who speaks in them: over the parse where there is one, else over the chunks. */
export function readSentences(
  { text }: ReadArticle,
  annotation: Annotation,
  mentions: MentionSet,
): readonly ReadSentence[] {
  const bySentence: MentionDraft[][] = annotation.sentences.map(() => []);
  for (const mention of mentions.mentions) bySentence[mention.sentence]?.push(mention);
  const chainKinds = mentions.chains.map(({ kind }) => kind);
  const views = annotation.sentences.flatMap((sentence, index): readonly SentenceView[] => {
    if (!sentence.inBody) return [];
    const { tokens } = sentence;
    const tree = makeTree(tokens);
    const owned = mentions.owned.filter((noun) => noun.sentence === index);
    return [{ index, sentence, tokens, mentions: bySentence[index] ?? [], owned, chainKinds, tree }];
  });
  const parsed = views.some(({ tree }) => tree !== null);
  const { spoken, frames, stretches } = parsed
    ? treeFrames(text, views, mentions)
    : { spoken: views, frames: [], stretches: [] };
  const bodies = spokenBodies(views);
  const linked = spoken.map((view, at) => {
    if (!parsed) return view;
    const said = { frames: frames[at] ?? [], quotations: stretches[at] ?? [], bodies };
    return withFirstPerson(text, withoutSelf(view, said), said);
  });
  const inputs = readClauses(text, linked, mentions);
  if (!parsed) return carriedChunks(text, inputs);
  return inputs.map((input, at) => {
    const all = frames[at] ?? [];
    const speech = all.filter(({ kind, from, to }) => kind === 'SPEECH' && from < to);
    const stances = all.filter((each) => !speech.includes(each) && !isSaid(input.view, each, speech));
    return { input: { ...input, frames: speech }, stances, quotations: stretches[at] ?? [] };
  });
}

/** Reads the clauses of each sentence; the items of a list get the subject of the sentence that opens it. */
function readClauses(
  text: string,
  views: readonly SentenceView[],
  { chains }: MentionSet,
): readonly RuleInput[] {
  let list: ListHead | null = null;
  return views.map((view) => {
    const chunks = chunkSentence(view);
    const found = view.tree ? findTreeClauses(view, view.tree) : findClauses(chunks);
    const item = list !== null && isListItem({ view });
    const clauses = item && view.tree && list ? withListSubject(found, view.tree, list) : found;
    const input: RuleInput = { text, view, chunks, clauses, chains, frames: [] };
    if (!item) list = listHeadOf(input);
    return input;
  });
}

/** Tells whether a stance stands in somebody's words: then it is their word, and not the article's own. */
function isSaid({ tokens }: SentenceView, { cue }: SpeechFrame, speech: readonly SpeechFrame[]): boolean {
  return speech.some(
    ({ from, to }) => cue.start >= (tokens[from]?.start ?? 0) && cue.end <= (tokens[to - 1]?.end ?? 0),
  );
}

/** The frames of parsed sentences, with quotations and turns carried over what follows, and what stands in quotation marks. */
function treeFrames(
  text: string,
  views: readonly SentenceView[],
  { chains }: MentionSet,
): {
  /** The views, with pronouns linked to whoever speaks by them. */
  readonly spoken: readonly SentenceView[];
  readonly frames: readonly (readonly SpeechFrame[])[];
  readonly stretches: readonly (readonly Stretch[])[];
} {
  const quotations = findQuotations(text);
  const stretches = views.map((view) =>
    quotations.flatMap((quotation) => quotedStretch(view, quotation) ?? []),
  );
  const spoken = views.map((view, at) => ({
    view,
    frames: view.tree ? findTreeSpeech(view, view.tree, stretches[at] ?? []) : [],
  }));
  const genders = chains.map(({ kind, name }) => (kind === 'PERSON' ? genderOfSpeaker(name) : null));
  const turns = carryTurns(text, withPronounSpeakers(spoken, genders));
  return {
    spoken: turns.map(({ view }) => view),
    frames: carryQuotations(text, carryBlocks(text, turns), quotations),
    stretches,
  };
}

/** The frames of chunked sentences; a speaker is carried on over the quotations that follow in the paragraph. */
function carriedChunks(text: string, inputs: readonly RuleInput[]): readonly ReadSentence[] {
  let last: { readonly frame: SpeechFrame; readonly end: number } | null = null;
  return inputs.map((input) => {
    const { view, chunks, clauses } = input;
    const frames = findSpeech(view, chunks, clauses);
    const sameParagraph: boolean = last !== null && !text.slice(last.end, view.sentence.start).includes('\n');
    const carried: SpeechFrame | null =
      last && sameParagraph && frames.length === 0 && isQuotation(view)
        ? { ...last.frame, from: 0, to: view.tokens.length, denied: false }
        : null;
    const all = carried ? [carried] : frames.length === 0 && isQuotation(view) ? [unsure(view)] : frames;
    const frame = carried ?? frames.at(-1);
    last = frame ? { frame, end: view.sentence.end } : null;
    return { input: { ...input, frames: all }, stances: [], quotations: [] };
  });
}

/** Tells whether a sentence stands in quotation marks whole. */
function isQuotation({ tokens }: SentenceView): boolean {
  return OPEN_QUOTE.test(tokens[0]?.text ?? '') && CLOSE_QUOTE.test(tokens.at(-1)?.text ?? '');
}

/** A quotation nobody is given for. */
function unsure({ tokens }: SentenceView): SpeechFrame {
  const start = tokens[0]?.start ?? 0;
  return {
    kind: 'SPEECH',
    speaker: { kind: 'UNSURE' },
    source: null,
    cue: { start, end: start },
    from: 0,
    to: tokens.length,
    denied: false,
    verb: null,
  };
}
