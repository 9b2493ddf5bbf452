import { makeEncoderAnnotator } from '../../ingest/reader/encoder-annotator.ts';
import { makeTree, type Tree } from '../../ingest/tree.ts';

const encoder = await makeEncoderAnnotator();

/** Reads a text with the encoder and finds the first word spelt so, with the tree that it stands in. */
export async function readPredicate(
  text: string,
  word: string,
): Promise<{ readonly tree: Tree; readonly at: number }> {
  const { sentences } = await encoder.annotate(text, { start: 0, end: text.length });
  for (const { tokens } of sentences) {
    const at = tokens.findIndex((token) => token.text === word);
    const tree = makeTree(tokens);
    if (tree && at >= 0) return { tree, at };
  }
  throw new Error(`no "${word}" in "${text}"`);
}
