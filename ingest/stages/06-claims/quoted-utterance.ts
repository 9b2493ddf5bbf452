import { SAYING_VERBS } from '../../lexicon/stance.ts';
import { dependents, type Tree } from '../../tree.ts';
import { cueStretch } from './cue-stretch.ts';
import { isPassive, subjectOf } from './speech-subject.ts';
import { type Stretch, shared, type Utterance } from './utterance.ts';

/**
 * Gives each quotation of a sentence to whoever says it: content that reaches into a quotation takes it whole; a
 * quotation nobody has goes to the nearest verb of saying outside it, which may have been read without content.
 */
export function withQuotations(
  tree: Tree,
  utterances: readonly Utterance[],
  quotations: readonly Stretch[],
): readonly Utterance[] {
  let read = utterances.map((each) => completed(each, quotations));
  for (const quotation of quotations) {
    if (!isSpoken(tree, quotation) || read.some((each) => holds(each, quotation))) continue;
    const at = nearestSaying(tree, quotation, quotations);
    if (at === null) continue;
    const known = read.find(({ verb, kind }) => verb === at && kind === 'SPEECH');
    read = known
      ? read.map((each) => (each === known ? { ...each, content: [...each.content, quotation] } : each))
      : [...read.filter(({ verb }) => verb !== at), opened(tree, at, [quotation])];
  }
  return [...read, ...openers(tree, read, quotations)];
}

/** A few words without a verb are a title, or held at arm's length: the “reform”. */
const isSpoken = ({ tokens }: Tree, { from, to }: Stretch) =>
  to - from >= MIN_QUOTATION &&
  (to - from >= LONG || tokens.slice(from, to).some(({ upos }) => upos === 'VERB' || upos === 'AUX'));

/** Least tokens of speech, and of speech without a verb; with the marks. */
const MIN_QUOTATION = 5;
const LONG = 12;

const opened = (tree: Tree, verb: number, content: readonly Stretch[]): Utterance => ({
  cue: cueStretch(tree, verb),
  verb,
  source: sayerOf(tree, verb),
  content,
  kind: 'SPEECH',
});

const holds = ({ content, cue }: Utterance, quotation: Stretch) =>
  !inside(cue, quotation) &&
  content.some((part) => shared(part, quotation) >= (quotation.to - quotation.from) / 2);

/** Takes the quotation's marks along, and all of a quotation that content stands in by half. */
function completed(utterance: Utterance, quotations: readonly Stretch[]): Utterance {
  const content = utterance.content.map((part) => {
    let { from, to } = part;
    for (const quotation of quotations) {
      if (inside(utterance.cue, quotation)) continue;
      const common = shared(part, quotation);
      if (common === 0) continue;
      const most = common * 2 >= quotation.to - quotation.from;
      if (most || quotation.from === from - 1) from = Math.min(from, quotation.from);
      if (most || quotation.to === to + 1) to = Math.max(to, quotation.to);
    }
    return utterance.content.length === 1 || !(utterance.cue.from >= from && utterance.cue.from < to)
      ? { from, to }
      : part;
  });
  return { ...utterance, content };
}

const inside = (inner: Stretch, outer: Stretch) => inner.from >= outer.from && inner.to <= outer.to;

/** The verb of saying with a subject that stands nearest to a quotation, outside all quotations. */
function nearestSaying(tree: Tree, quotation: Stretch, quotations: readonly Stretch[]): number | null {
  let best: number | null = null;
  let least = MAX_DISTANCE;
  tree.tokens.forEach(({ upos, lemma }, at) => {
    if (
      upos !== 'VERB' ||
      !SAYING_VERBS.has(lemma) ||
      DEEDS.test(lemma) ||
      quotations.some(({ from, to }) => at >= from && at < to)
    )
      return;
    if (sayerOf(tree, at) === null || isPassive(tree, at)) return;
    const distance = at < quotation.from ? quotation.from - at : at - quotation.to + 1;
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}

/** Verbs that take words for their object and say none: "showed the “conduct of a guilty man”". */
const DEEDS = /^(?:show|demonstrate|prove|illustrate|determine|rule|begin)$/u;

/** Words between a quotation and its verb: "“…,” Ada Lund, the minister of ports and fisheries, said". */
const MAX_DISTANCE = 24;

/** The subject of a verb of saying; misread as its object where it follows: "said Lund". */
function sayerOf(tree: Tree, verb: number): number | null {
  return subjectOf(tree, verb) ?? dependents(tree, verb, 'obj').find((each) => each > verb) ?? null;
}

/** "X said:" at a sentence's end: what is said follows. */
function openers(
  tree: Tree,
  read: readonly Utterance[],
  quotations: readonly Stretch[],
): readonly Utterance[] {
  const { tokens } = tree;
  if (tokens.at(-1)?.text !== ':') return [];
  const at = tokens.findLastIndex(({ upos, lemma }) => upos === 'VERB' && SAYING_VERBS.has(lemma));
  const known =
    at < 0 ||
    read.some(({ verb }) => verb === at) ||
    quotations.some(({ from, to }) => at >= from && at < to);
  return known || sayerOf(tree, at) === null ? [] : [opened(tree, at, [])];
}
