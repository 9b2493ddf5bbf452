import type { Token } from '../../ingest/annotation.ts';
import type { JudgedArticle, SpeechLayer, Stretch } from './polnear.ts';

interface Count {
  right: number;
  found: number;
  gold: number;
}

export type SpeechTally = Record<SpeechLayer, Count>;

const LAYERS = ['source', 'cue', 'content'] as const;

/** Makes a tally that has counted nothing. */
export function emptySpeechTally(): SpeechTally {
  const none = (): Count => ({ right: 0, found: 0, gold: 0 });
  return { source: none(), cue: none(), content: none() };
}

/** Counts an article's words by layer: those in a found stretch against those in one of the gold's. */
export function countSpeech(
  tally: SpeechTally,
  { gold }: JudgedArticle,
  {
    words,
    found,
  }: { readonly words: readonly Token[]; readonly found: Readonly<Record<SpeechLayer, readonly Stretch[]>> },
): void {
  for (const layer of LAYERS) {
    for (const word of words) {
      const isFound = touches(word, found[layer]);
      const isGold = touches(word, gold[layer]);
      tally[layer].right += Number(isFound && isGold);
      tally[layer].found += Number(isFound);
      tally[layer].gold += Number(isGold);
    }
  }
}

const touches = (word: Stretch, stretches: readonly Stretch[]) =>
  stretches.some(({ start, end }) => word.start < end && word.end > start);

/** Returns one line: precision, recall and F1 of each layer, per cent. */
export function speechLine(tally: SpeechTally): string {
  return LAYERS.map((layer) => {
    const { right, found, gold } = tally[layer];
    const share = (of: number) => ((100 * right) / Math.max(1, of)).toFixed(1);
    const f = ((200 * right) / Math.max(1, found + gold)).toFixed(1);
    return `${layer} P ${share(found)} R ${share(gold)} F ${f}`;
  }).join('   ');
}
