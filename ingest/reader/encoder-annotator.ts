import type { Annotation, Annotator } from '../annotation.ts';
import { tagWords } from './compromise-tags.ts';
import { type EncoderReading, encodeSentence } from './encoder/encode-sentence.ts';
import { type EncoderSession, loadSession } from './encoder/session.ts';
import { toTokens } from './encoder/to-tokens.ts';
import { udWords } from './encoder/ud-tokens.ts';
import { mergeNames } from './merge-names.ts';
import { findNames } from './name-finder.ts';
import { readWords, toSentence } from './read-words.ts';
import { refineTokens } from './refine-tokens.ts';
import { tagSentence } from './tag-sentence.ts';
import type { Word } from './tokenizer.ts';

/** Version of what is done here with the model's scores; part of the pipeline id, with the model's own. */
const VERSION = 'encoder-1';

/**
 * Makes the annotator around the trained encoder: names and parts of speech from both encoder and rules, and a parse.
 * Sentences, words and lemmas are those of the rules annotator. Throws `ConfigError` when the model cannot be loaded.
 */
export async function makeEncoderAnnotator(models?: string): Promise<Annotator> {
  const session = await loadSession(models);
  return {
    id: `${VERSION}/${session.meta.version}`,
    annotate: (text, body) => annotate(text, body, session),
  };
}

async function annotate(
  text: string,
  body: { readonly start: number; readonly end: number },
  session: EncoderSession,
): Promise<Annotation> {
  const pieces = readWords(text);
  const readings = await readSentences(pieces, session);
  const names = mergeNames({ sentences: pieces, readings, rules: findNames(pieces) });
  const tagged = tagWords(
    pieces.map((words, index) => ({ words: words.map(({ text: word }) => word), names: names[index] ?? [] })),
  );
  return {
    sentences: pieces.map((words, index) => {
      const found = names[index] ?? [];
      const plain = tagSentence(words, found, tagged[index] ?? []);
      const tokens = refineTokens(plain, readings[index]?.words ?? [], found);
      return toSentence({ names: found, tokens }, body);
    }),
  };
}

/** Reads sentences one after the other: what the encoder says of their words, token by token. */
export async function readSentences(
  sentences: readonly (readonly Word[])[],
  session: EncoderSession,
): Promise<readonly EncoderReading[]> {
  const readings: EncoderReading[] = [];
  for (const words of sentences) {
    const cut = udWords(words);
    const reading = await encodeSentence(
      cut.map(({ text }) => text),
      session,
    );
    readings.push(toTokens(reading, cut, words.length));
  }
  return readings;
}
