import type { Tree } from '../../tree.ts';

/** Tokens `from` (inclusive) to `to` (exclusive) of a sentence. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Somebody's words or stance as the parse shows it, before it is known whom its source names. */
export interface Utterance {
  /** Words that give it away: "has said", "called for", "claim". */
  readonly cue: Stretch;
  /** Token that heads the cue, where it is a verb. */
  readonly verb: number | null;
  /** Token that heads the source; null where none is given. */
  readonly source: number | null;
  /** The source's words where the annotator shows them better than the parse. */
  readonly words?: Stretch;
  /** What is said, in parts where the cue stands inside it. */
  readonly content: readonly Stretch[];
  /** A SPEECH is said or thought; a STANCE ("plans to", "criticised") tells what somebody is for, or will do. */
  readonly kind: 'SPEECH' | 'STANCE';
}

/** Returns the stretch of a token with all that hangs on it, without marks at its edges. */
export function stretchOf(tree: Tree, at: number): Stretch {
  return trimMarks(tree, tree.spans[at] ?? { from: at, to: at + 1 });
}

/** Cuts commas, dashes, colons and full stops from both ends. */
export function trimMarks({ tokens }: Tree, { from, to }: Stretch): Stretch {
  let start = from;
  let end = to;
  while (start < end && EDGE_MARK.test(tokens[start]?.text ?? '')) start += 1;
  while (end > start && EDGE_MARK.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return { from: start, to: end };
}

const EDGE_MARK = /^[,;:.—–-]+$/u;

/** Takes stretches out of another; what is left, in parts, each without marks at its edges. */
export function without(tree: Tree, whole: Stretch, holes: readonly Stretch[]): readonly Stretch[] {
  let parts: readonly Stretch[] = [whole];
  for (const hole of holes) {
    parts = parts.flatMap((part) =>
      hole.from >= part.to || hole.to <= part.from || hole.from === hole.to
        ? [part]
        : [
            { from: part.from, to: hole.from },
            { from: hole.to, to: part.to },
          ],
    );
  }
  return parts.map((part) => trimMarks(tree, part)).filter((part) => hasWord(tree, part));
}

const hasWord = ({ tokens }: Tree, { from, to }: Stretch) =>
  tokens.slice(from, to).some(({ upos }) => upos !== 'PUNCT' && upos !== 'SYM');

/** Tells how many tokens two stretches share. */
export function shared(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** Returns the smallest stretch that covers all. */
export function hull(stretches: readonly Stretch[]): Stretch {
  return {
    from: Math.min(...stretches.map(({ from }) => from)),
    to: Math.max(...stretches.map(({ to }) => to)),
  };
}
