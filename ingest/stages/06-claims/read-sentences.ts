import type { Annotation } from '../../annotation.ts';
import type { ReadArticle } from '../../documents.ts';
import type { MentionDraft, MentionSet } from '../../drafts.ts';
import { makeTree } from '../../tree.ts';
import { carryQuotations, quotedStretch } from './carry-speech.ts';
import { carryBlocks, carryTurns } from './carry-turns.ts';
import type { SentenceView } from './chunk.ts';
import { chunkSentence } from './chunker.ts';
import { findClauses } from './find-clauses.ts';
import { isListItem, type ListHead, listHeadOf, withListSubject } from './list-items.ts';
import { findQuotations } from './quotation.ts';
import { CLOSE_QUOTE, OPEN_QUOTE } from './quotes.ts';
import type { RuleInput } from './rule.ts';
import { findSpeech, type SpeechFrame } from './speaker.ts';
import { findTreeClauses } from './tree-clauses.ts';
import { findTreeSpeech } from './tree-speech.ts';

/** A sentence ready for the rules, with who speaks in it. */
export interface ReadSentence {
  readonly input: RuleInput;
  readonly frames: readonly SpeechFrame[];
  /** What somebody is for, against or about to do, by the article's own word; also who is about to be quoted. */
  readonly stances: readonly SpeechFrame[];
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
  let list: ListHead | null = null;
  const inputs = annotation.sentences.flatMap((sentence, index): readonly RuleInput[] => {
    if (!sentence.inBody) return [];
    const { tokens } = sentence;
    const view: SentenceView = {
      index,
      sentence,
      tokens,
      mentions: bySentence[index] ?? [],
      chainKinds,
      tree: makeTree(tokens),
    };
    const chunks = chunkSentence(view);
    const found = view.tree ? findTreeClauses(view, view.tree) : findClauses(chunks);
    const item = list !== null && isListItem({ view });
    const clauses = item && view.tree && list ? withListSubject(found, view.tree, list) : found;
    const input: RuleInput = { text, view, chunks, clauses, chains: mentions.chains };
    if (!item) list = listHeadOf(input);
    return [input];
  });
  const views = inputs.map(({ view }) => view);
  if (!views.some(({ tree }) => tree !== null)) return carriedChunks(text, inputs);
  const frames = treeFrames(text, views);
  return inputs.map((input, at) => {
    const all = frames[at] ?? [];
    const speech = all.filter(({ kind, from, to }) => kind === 'SPEECH' && from < to);
    const stances = all.filter((each) => !speech.includes(each) && !isSaid(input.view, each, speech));
    return { input, frames: speech, stances };
  });
}

/** Tells whether a stance stands in somebody's words: then it is their word, and not the article's own. */
function isSaid({ tokens }: SentenceView, { cue }: SpeechFrame, speech: readonly SpeechFrame[]): boolean {
  return speech.some(
    ({ from, to }) => cue.start >= (tokens[from]?.start ?? 0) && cue.end <= (tokens[to - 1]?.end ?? 0),
  );
}

/** The frames of parsed sentences, with quotations and turns carried over what follows. */
function treeFrames(text: string, views: readonly SentenceView[]): readonly (readonly SpeechFrame[])[] {
  const quotations = findQuotations(text);
  const spoken = views.map((view) => {
    const stretches = quotations.flatMap((quotation) => quotedStretch(view, quotation) ?? []);
    return { view, frames: view.tree ? findTreeSpeech(view, view.tree, stretches) : [] };
  });
  return carryQuotations(text, carryBlocks(text, carryTurns(text, spoken)), quotations);
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
    return { input, frames: all, stances: [] };
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
