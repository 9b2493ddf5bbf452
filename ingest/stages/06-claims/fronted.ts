import type { Tree } from '../../tree.ts';
import { type Stretch, stretchOf, type Utterance } from './utterance.ts';

/**
 * Gives "S, X said" all words before it, whatever the parse hung elsewhere: up to the comma or mark before the speaker,
 * from the sentence's start, or from where the words of an earlier speaker end.
 */
export function fronted(
  tree: Tree,
  utterance: Utterance,
  { all, quotations }: { readonly all: readonly Utterance[]; readonly quotations: readonly Stretch[] },
): Utterance {
  const { source, verb, cue, content, kind } = utterance;
  const [part] = content;
  if (kind !== 'SPEECH' || source === null || verb === null || !part) return utterance;
  const speaker = stretchOf(tree, source);
  const start = source < verb ? Math.min(speaker.from, cue.from) : cue.from;
  if (part.from >= start || start < 2 || !/^[,”"’»?!]$|^''$/u.test(tree.tokens[start - 1]?.text ?? ''))
    return utterance;
  const to = /^,$/u.test(tree.tokens[start - 1]?.text ?? '') ? start - 1 : start;
  if (to < part.from) return utterance;
  const before = all.filter((each) => each !== utterance && isEarlier(each, part));
  const from = Math.max(
    0,
    ...before.flatMap((each) => [...each.content, each.cue].map((stretch) => stretch.to)),
  );
  // "X scolded him: “S,” she said": what leads to the quotation is not said.
  const led = quotations.find(
    (each) => each.from > part.from && each.to >= to - 1 && tree.tokens[each.from - 1]?.text === ':',
  );
  const opening = led?.from ?? Math.min(part.from, from);
  return { ...utterance, content: [{ from: opening, to }, ...content.slice(1)] };
}

/** Tells whether an utterance ends before a stretch begins: "X said S1, but S2, Y added". */
function isEarlier({ cue, content, kind }: Utterance, part: Stretch): boolean {
  return kind === 'SPEECH' && cue.to <= part.from && content.every(({ to }) => to <= part.from);
}
