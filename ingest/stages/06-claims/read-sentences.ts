import type { Annotation } from '../../annotation.ts';
import type { ReadArticle } from '../../documents.ts';
import type { MentionDraft, MentionSet } from '../../drafts.ts';
import { makeTree } from '../../tree.ts';
import type { SentenceView } from './chunk.ts';
import { chunkSentence } from './chunker.ts';
import { findClauses } from './find-clauses.ts';
import { isListItem, type ListHead, listHeadOf, withListSubject } from './list-items.ts';
import { CLOSE_QUOTE, OPEN_QUOTE } from './quotes.ts';
import type { RuleInput } from './rule.ts';
import { findSpeech, type SpeechFrame } from './speaker.ts';
import { findTreeClauses } from './tree-clauses.ts';

/** A sentence ready for the rules, with who speaks in it. */
export interface ReadSentence {
  readonly input: RuleInput;
  readonly frames: readonly SpeechFrame[];
}

/** Chunks the body's sentences and carries a speaker on over the quotations that follow in the paragraph. */
export function readSentences(
  { text }: ReadArticle,
  annotation: Annotation,
  mentions: MentionSet,
): readonly ReadSentence[] {
  const bySentence: MentionDraft[][] = annotation.sentences.map(() => []);
  for (const mention of mentions.mentions) bySentence[mention.sentence]?.push(mention);
  const chainKinds = mentions.chains.map(({ kind }) => kind);
  const read: ReadSentence[] = [];
  let last: { readonly frame: SpeechFrame; readonly end: number } | null = null;
  let list: ListHead | null = null;
  annotation.sentences.forEach((sentence, index) => {
    if (!sentence.inBody) return;
    const view: SentenceView = {
      index,
      sentence,
      tokens: sentence.tokens,
      mentions: bySentence[index] ?? [],
      chainKinds,
      tree: makeTree(sentence.tokens),
    };
    const chunks = chunkSentence(view);
    const found = view.tree ? findTreeClauses(view, view.tree) : findClauses(chunks);
    const item = list !== null && view.tree && isListItem({ view });
    const clauses = item && view.tree && list ? withListSubject(found, view.tree, list) : found;
    if (!item) list = listHeadOf({ text, view, chunks, clauses, chains: mentions.chains });
    const frames = findSpeech(view, chunks, clauses);
    const sameParagraph: boolean = last !== null && !text.slice(last.end, sentence.start).includes('\n');
    const carried: SpeechFrame | null =
      last && sameParagraph && frames.length === 0 && isQuotation(view)
        ? { ...last.frame, from: 0, to: view.tokens.length, denied: false }
        : null;
    const all = carried ? [carried] : frames.length === 0 && isQuotation(view) ? [unsure(view)] : frames;
    const frame = carried ?? frames.at(-1);
    last = frame ? { frame, end: sentence.end } : null;
    read.push({ input: { text, view, chunks, clauses, chains: mentions.chains }, frames: all });
  });
  return read;
}

/** Tells whether a sentence stands in quotation marks whole. */
function isQuotation({ tokens }: SentenceView): boolean {
  return OPEN_QUOTE.test(tokens[0]?.text ?? '') && CLOSE_QUOTE.test(tokens.at(-1)?.text ?? '');
}

/** A quotation nobody is given for. */
function unsure({ tokens }: SentenceView): SpeechFrame {
  const start = tokens[0]?.start ?? 0;
  return {
    speaker: { kind: 'UNSURE' },
    cue: { start, end: start },
    from: 0,
    to: tokens.length,
    denied: false,
    verb: null,
  };
}
