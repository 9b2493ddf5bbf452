import type { Tree } from '../../tree.ts';
import { mentionAt, type SentenceView } from './chunk.ts';
import { CLOSE_QUOTE } from './quotes.ts';
import { type Stretch, trimMarks, type Utterance } from './utterance.ts';

/**
 * Reads speech that only punctuation ties to a name: "X: S" and "S: X" in headlines, "NAME: S" in transcripts,
 * "“S” — X" under a quotation.
 */
export function labelledUtterance(view: SentenceView, tree: Tree): Utterance | null {
  const { tokens } = view;
  const end = tokens.length;
  const mark = tokens.findIndex(({ text }, at) => text === ':' && at > 0 && at < end - 1);
  if (mark > 0 && mark <= MAX_LABEL && isLabel(view, { from: firstWord(view), to: mark }))
    return labelled(tree, mark, { from: firstWord(view), to: mark }, { from: mark + 1, to: end });
  if (
    mark > 0 &&
    end - mark <= MAX_LABEL &&
    !/[.!?]$/u.test(tokens[end - 1]?.text ?? '') &&
    isLabel(view, { from: mark + 1, to: end })
  )
    return labelled(tree, mark, { from: mark + 1, to: end }, { from: 0, to: mark });
  const dash = tokens.findIndex(
    ({ text }, at) =>
      /^[―—–-]{1,2}$/u.test(text) && (at === 0 || CLOSE_QUOTE.test(tokens[at - 1]?.text ?? '')),
  );
  return dash >= 0 && end - dash <= MAX_LABEL + 2 && isLabel(view, { from: dash + 1, to: end })
    ? labelled(tree, dash, { from: dash + 1, to: end }, { from: 0, to: dash })
    : null;
}

/** Most words of a label: "Former prime minister Ada Lund:". */
const MAX_LABEL = 7;

const firstWord = ({ tokens }: SentenceView) =>
  CLOSE_QUOTE.test(tokens[0]?.text ?? '') || tokens[0]?.text === '“' ? 1 : 0;

function labelled(tree: Tree, mark: number, label: Stretch, said: Stretch): Utterance | null {
  const source = trimMarks(tree, label);
  const head = headOfLabel(tree, source);
  const content = trimMarks(tree, said);
  return head === null
    ? null
    : { cue: { from: mark, to: mark + 1 }, verb: null, source: head, content: [content], kind: 'SPEECH' };
}

/** Words that name somebody, and no clause: a person or body, a whole word in capitals, a poll or a report. */
function isLabel(view: SentenceView, { from, to }: Stretch): boolean {
  const words = view.tokens.slice(from, to);
  if (words.length === 0 || words.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return false;
  if (
    words.every(({ text, upos }) => upos === 'PUNCT' || text === text.toUpperCase()) &&
    /\p{L}{2}/u.test(words[0]?.text ?? '')
  )
    return true;
  if (
    /^(?:poll|report|study|survey|police|officials?|analysts?|experts?|sources?|minister|analysis)$/iu.test(
      words.at(-1)?.text ?? '',
    )
  )
    return true;
  if (
    words.length <= 3 &&
    words.every(({ upos, text }) => upos === 'PROPN' && !/day$|^(?:Update|Note|Photo|Video)$/u.test(text))
  )
    return true;
  const names = new Set(words.flatMap((_, at) => mentionAt(view, from + at)?.chain ?? []));
  return names.size === 1 && words.every(({ upos }) => upos !== 'PUNCT' || words.length < MAX_LABEL);
}

function headOfLabel(tree: Tree, { from, to }: Stretch): number | null {
  for (let at = from; at < to; at += 1) {
    const head = tree.tokens[at]?.head ?? -1;
    if ((head < from || head >= to) && tree.tokens[at]?.upos !== 'PUNCT') return at;
  }
  return from < to ? from : null;
}
