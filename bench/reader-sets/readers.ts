import type { Annotator, NameSpan } from '../../ingest/annotation.ts';
import { encodeSentence } from '../../ingest/reader/encoder/encode-sentence.ts';
import type { EncoderSession } from '../../ingest/reader/encoder/session.ts';
import { readSentences } from '../../ingest/reader/encoder-annotator.ts';
import { mergeNames } from '../../ingest/reader/merge-names.ts';
import { findNames } from '../../ingest/reader/name-finder.ts';
import type { DocumentText } from './detokenise.ts';

/** A name as it stands in the text of a document. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** A way to find the names of a document. */
export type Reader = (document: DocumentText) => Promise<readonly FoundName[]>;

/** The rules, on the words as the set cuts them. */
export const rulesOnWords: Reader = async ({ words }) => place(words, findNames(words));

/** The encoder alone, on the words as the set cuts them: what `training/evaluate.py` measures. */
export function encoderOnWords(session: EncoderSession): Reader {
  const kinds: Readonly<Record<string, string>> = { PER: 'PERSON', ORG: 'ORGANISATION', LOC: 'PLACE' };
  return async ({ words }) => {
    const found: FoundName[] = [];
    for (const sentence of words) {
      const texts = sentence.map(({ text }) => text);
      const { names } = await encodeSentence(texts, session);
      for (const { from, to, label } of names)
        found.push({
          start: sentence[from]?.start ?? 0,
          end: sentence[to - 1]?.end ?? 0,
          kind: kinds[label] ?? label,
        });
    }
    return found;
  };
}

/** Encoder and rules merged, on the words as the set cuts them. */
export function mergedOnWords(session: EncoderSession): Reader {
  return async ({ words }) => {
    const readings = await readSentences(words, session);
    return place(words, mergeNames({ sentences: words, readings, rules: findNames(words) }));
  };
}

/** A whole annotator on the set's text: its own sentences and words, as in the product. */
export function annotatorOnText(annotator: Annotator): Reader {
  return async ({ text }) => {
    const { sentences } = await annotator.annotate(text, { start: 0, end: text.length });
    return sentences.flatMap(({ tokens, names }) => place([tokens], [names]));
  };
}

/** Gives the names of sentences their place in the text. */
export function place(
  sentences: readonly (readonly { readonly start: number; readonly end: number }[])[],
  names: readonly (readonly NameSpan[])[],
): readonly FoundName[] {
  return names.flatMap((spans, index) =>
    spans.map(({ from, to, kind }) => ({
      start: sentences[index]?.[from]?.start ?? 0,
      end: sentences[index]?.[to - 1]?.end ?? 0,
      kind,
    })),
  );
}
