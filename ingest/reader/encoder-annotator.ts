import type { Annotation, Annotator } from '../annotation.ts';
import { type EncoderReading, encodeSentence } from './encoder/encode-sentence.ts';
import { type EncoderSession, loadSession, type SessionOptions } from './encoder/session.ts';
import { toTokens } from './encoder/to-tokens.ts';
import { udWords } from './encoder/ud-tokens.ts';
import { encoderTokens } from './encoder-tokens.ts';
import { mergeNames } from './merge-names.ts';
import { findNames } from './name-finder.ts';
import { readWords, toSentence } from './read-words.ts';
import type { Word } from './tokenizer.ts';

/** Version of what is done here with the model's scores; part of the pipeline id, with the model's own. */
const VERSION = 'encoder-3';

/**
 * Makes the annotator around the trained encoder: names from both encoder and rules; parts of speech, parse and
 * speech from the encoder. Sentences and words are those of the rules annotator. `onFallback` is
 * told once where only the slow runtime loads. Throws `ConfigError` when the model cannot be loaded.
 */
export async function makeEncoderAnnotator(
  models?: string,
  options: SessionOptions = {},
): Promise<Annotator> {
  const session = await loadSession(models, options);
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
  return {
    sentences: pieces.map((words, index) => {
      const found = names[index] ?? [];
      const reading = readings[index];
      const tokens = encoderTokens(words, reading?.words ?? [], found);
      return toSentence({ names: found, tokens, speech: reading?.speech ?? [] }, body);
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
