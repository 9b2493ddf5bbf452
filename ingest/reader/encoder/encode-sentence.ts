import type { SpeechSpan, Upos } from '../../annotation.ts';
import { areSigns, readSigns } from './read-signs.ts';
import type { EncoderInput, EncoderOutput, EncoderSession } from './session.ts';
import { bestTree } from './tree.ts';
import { decodeSpans, type LabelledSpan } from './viterbi.ts';
import { CLS, SEP } from './word-piece.ts';
import { SHAPE, wordShapes } from './word-shapes.ts';

/** Words that go through the encoder at once; longer sentences are cut, at a comma where there is one. */
const LONGEST = 100;

/** A name, with how probable its words' tags are, the least probable of them. */
export interface EncoderName extends LabelledSpan {
  readonly probability: number;
}

/** What the encoder says of a word. */
export interface EncoderWord {
  readonly upos: Upos;
  readonly uposProbability: number;
  /** Index of the head among the sentence's words, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly features: readonly string[];
  /** How probable it is that the word belongs to no name. */
  readonly outside: number;
  /** Most probable kind of thing that the word is the head of, `none` for most. */
  readonly mention: string;
}

/** What the encoder says of a sentence. */
export interface EncoderReading {
  readonly words: readonly EncoderWord[];
  readonly names: readonly EncoderName[];
  /** Cues, sources and contents of reported speech, by label. */
  readonly speech: readonly SpeechSpan[];
}

/** Reads a sentence of words as UD cuts them. Sentences over a hundred words are read in parts, joined as parataxis. */
export async function encodeSentence(
  words: readonly string[],
  session: EncoderSession,
): Promise<EncoderReading> {
  const shapes = wordShapes(words);
  const pieces = words.map((word) => session.pieces(word));
  const read: EncoderWord[] = [];
  const names: EncoderName[] = [];
  const speech: SpeechSpan[] = [];
  let root = -1;
  for (let from = 0; from < words.length; ) {
    const to = partEnd({ words, pieces, from, room: session.meta.maxPieces - 2 });
    const own = words.slice(from, to);
    const part = areSigns(own)
      ? readSigns(own)
      : decode(
          await session.run(toInput(pieces.slice(from, to), shapes.slice(from, to))),
          to - from,
          session,
        );
    for (const word of part.words) {
      const head = word.head < 0 ? root : word.head + from;
      read.push({ ...word, head, relation: word.head < 0 && root >= 0 ? 'parataxis' : word.relation });
    }
    if (root < 0) root = from + part.words.findIndex((word) => word.head < 0);
    for (const name of part.names) names.push({ ...name, from: name.from + from, to: name.to + from });
    for (const span of part.speech) speech.push({ ...span, from: span.from + from, to: span.to + from });
    from = to;
  }
  return { words: read, names, speech };
}

interface Rest {
  readonly words: readonly string[];
  readonly pieces: readonly (readonly number[])[];
  readonly from: number;
  /** Pieces there is room for. */
  readonly room: number;
}

function partEnd({ words, pieces, from, room }: Rest): number {
  let to = from;
  let count = 0;
  while (to < words.length && to - from < LONGEST) {
    count += pieces[to]?.length ?? 0;
    if (count > room) break;
    to += 1;
  }
  if (to === words.length) return to;
  const sign = words.slice(from, to).findLastIndex((word) => /^[,;:—]$/u.test(word));
  return sign > LONGEST / 2 ? from + sign + 1 : to;
}

function toInput(pieces: readonly (readonly number[])[], wordShape: readonly number[]): EncoderInput {
  const ids = [CLS];
  const shapes: number[] = [SHAPE.punctuation];
  const first = [0];
  pieces.forEach((cut, index) => {
    first.push(ids.length);
    for (const id of cut) {
      ids.push(id);
      shapes.push(wordShape[index] ?? SHAPE.lower);
    }
  });
  return { pieces: [...ids, SEP], shapes: [...shapes, SHAPE.punctuation], first };
}

function decode(output: EncoderOutput, length: number, { meta }: EncoderSession): EncoderReading {
  const heads = bestTree({ data: rows(output, 'arc'), size: length + 1 });
  const ner = rows(output, 'ner');
  const width = meta.ner.length;
  const tags = Array.from({ length }, (_, word) => softmax(ner, (word + 1) * width, width));
  const spans = decodeSpans({ data: ner.subarray(width), width, length }, meta.ner);
  const outside = meta.ner.indexOf('O');
  const words = tags.map((probabilities, index) => {
    const at = index + 1;
    const upos = softmax(rows(output, 'upos'), at * meta.upos.length, meta.upos.length);
    const best = argmax(upos);
    const head = heads[at] ?? 0;
    const relation = pick(rows(output, 'rel'), at, meta.relations);
    const features = pick(rows(output, 'feats'), at, meta.features);
    return {
      upos: (meta.upos[best] ?? 'X') as Upos,
      uposProbability: upos[best] ?? 0,
      head: head - 1,
      relation: head === 0 ? 'root' : relation === 'root' ? 'dep' : relation,
      features: features === '_' || features === '' ? [] : features.split('|'),
      outside: probabilities[outside] ?? 0,
      mention: pick(rows(output, 'mention'), at, meta.mentions),
    };
  });
  const names = spans.map((span) => ({ ...span, probability: probabilityOf(span, tags, meta.ner) }));
  return { words, names, speech: decodeSpeech(rows(output, 'speech'), length, meta.speechLayers) };
}

/** Each layer is decoded by itself: a cue may stand inside a content. */
function decodeSpeech(data: Float32Array, length: number, layers: readonly string[]): readonly SpeechSpan[] {
  const width = 3;
  return layers.flatMap((layer, at) => {
    const own = new Float32Array(length * width);
    for (let word = 0; word < length; word += 1) {
      const from = ((word + 1) * layers.length + at) * width;
      own.set(data.subarray(from, from + width), word * width);
    }
    const spans = decodeSpans({ data: own, width, length }, ['O', `B-${layer}`, `I-${layer}`]);
    return spans.map(({ from, to }) => ({ from, to, layer: layer as SpeechSpan['layer'] }));
  });
}

function rows(output: EncoderOutput, name: string): Float32Array {
  return output[name] ?? new Float32Array();
}

function probabilityOf(
  { from, to, label }: LabelledSpan,
  tags: readonly (readonly number[])[],
  names: readonly string[],
): number {
  const begin = names.indexOf(`B-${label}`);
  const inside = names.indexOf(`I-${label}`);
  return Math.min(...tags.slice(from, to).map((each) => (each[begin] ?? 0) + (each[inside] ?? 0)));
}

function pick(data: Float32Array, row: number, names: readonly string[]): string {
  const width = names.length;
  return names[argmax(data.subarray(row * width, (row + 1) * width))] ?? '';
}

function softmax(data: Float32Array, from: number, width: number): readonly number[] {
  const row = data.subarray(from, from + width);
  const most = Math.max(...row);
  const powers = Array.from(row, (value) => Math.exp(value - most));
  const sum = powers.reduce((total, value) => total + value, 0);
  return powers.map((value) => value / sum);
}

function argmax(values: ArrayLike<number>): number {
  let best = 0;
  for (let index = 1; index < values.length; index += 1)
    if ((values[index] ?? 0) > (values[best] ?? 0)) best = index;
  return best;
}
