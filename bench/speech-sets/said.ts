import type { Annotation } from '../../ingest/annotation.ts';
import type { ReadArticle } from '../../ingest/documents.ts';
import { extractMentions } from '../../ingest/stages/05-mentions.ts';
import { readSentences } from '../../ingest/stages/06-claims/read-sentences.ts';
import type { SpeechLayer, Stretch } from './polnear.ts';

type Found = Readonly<Record<SpeechLayer, readonly Stretch[]>>;

/**
 * Returns what stage 6 says of speech and stance in an article: the stretches of its frames, by layer. `flat` leaves out
 * frames whose cue stands in another frame's words: the set gives each word one role and marks no speech inside speech.
 */
export function framesOf(text: string, annotation: Annotation, { flat }: { readonly flat: boolean }): Found {
  const article = articleOf(text);
  const found: Record<SpeechLayer, Stretch[]> = { source: [], cue: [], content: [] };
  for (const { input, stances } of readSentences(article, annotation, extractMentions(article, annotation))) {
    const { tokens } = input.view;
    const all = [...input.frames, ...stances].map((frame) => {
      const start = tokens[frame.from]?.start ?? input.view.sentence.end;
      return { frame, content: { start, end: tokens[frame.to - 1]?.end ?? start } };
    });
    for (const { frame, content } of all) {
      const { cue, speaker } = frame;
      if (
        flat &&
        all.some(
          (other) => other.frame !== frame && isIn(cue, other.content) && !isIn(other.frame.cue, content),
        )
      )
        continue;
      const source = frame.source ?? ('span' in speaker ? speaker.span : null);
      found.cue.push(cue);
      found.source.push(...(source ? [source] : []));
      if (frame.from < frame.to) found.content.push(content);
    }
  }
  return found;
}

const isIn = (inner: Stretch, outer: Stretch) =>
  inner.end > inner.start && inner.start >= outer.start && inner.end <= outer.end;

/** Returns the spans of the reader's own speech layers. */
export function spansOf({ sentences }: Annotation): Found {
  const found: Record<SpeechLayer, Stretch[]> = { source: [], cue: [], content: [] };
  for (const { tokens, speech } of sentences) {
    for (const { layer, from, to } of speech)
      found[layer].push({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  }
  return found;
}

/** An article that is body from end to end: the set's texts have been cut out of their pages already. */
function articleOf(text: string): ReadArticle {
  return {
    text,
    bodyStart: 0,
    bodyEnd: text.length,
  } as ReadArticle;
}
