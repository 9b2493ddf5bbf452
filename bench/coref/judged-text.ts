import type { Annotation, Annotator, NameSpan, Sentence } from '../../ingest/annotation.ts';
import { type DocumentText, detokenise } from '../reader-sets/detokenise.ts';
import type { GoldName } from '../reader-sets/judged.ts';
import type { GoldGroups } from './gold-groups.ts';

/** A document with what an annotator reads of it. */
export interface JudgedText {
  readonly gold: GoldGroups;
  readonly source: DocumentText;
  readonly annotation: Annotation;
}

/** Sets a document as text, a sentence a line, and has it read. */
export async function readJudged(gold: GoldGroups, annotator: Annotator): Promise<JudgedText> {
  const source = detokenise(gold.document);
  const annotation = await annotator.annotate(source.text, { start: 0, end: source.text.length });
  return { gold, source, annotation };
}

/** Puts the gold's names in the place of those that were read. */
export function withGoldNames({ gold, source, annotation }: JudgedText): Annotation {
  const names = source.words.flatMap((words, index) =>
    (gold.document.sentences[index]?.names ?? []).map((name: GoldName) => ({
      start: words[name.from]?.start ?? 0,
      end: words[name.to - 1]?.end ?? 0,
      kind: name.kind,
    })),
  );
  return {
    sentences: annotation.sentences.map((sentence) => ({
      ...sentence,
      names: names.flatMap((name) => spanIn(sentence, name)),
    })),
  };
}

function spanIn(
  { tokens }: Sentence,
  { start, end, kind }: { readonly start: number; readonly end: number; readonly kind: GoldName['kind'] },
): readonly NameSpan[] {
  const from = tokens.findIndex((token) => token.start >= start && token.end <= end);
  if (from < 0) return [];
  let to = from;
  while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to += 1;
  return [{ from, to, kind, confidence: 1 }];
}

/** Says which word of the gold stands at a place of the text. */
export function wordsByPlace({
  source,
}: Pick<JudgedText, 'source'>): ReadonlyMap<number, { sentence: number; word: number }> {
  return new Map(
    source.words.flatMap((words, sentence) =>
      words.map(({ start }, word) => [start, { sentence, word }] as const),
    ),
  );
}
