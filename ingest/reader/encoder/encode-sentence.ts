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
    if (from === 0 && to === words.length) return part;
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
  const [ner, uposes, relations] = [rows(output, 'ner'), rows(output, 'upos'), rows(output, 'rel')];
  const [feats, mentions] = [rows(output, 'feats'), rows(output, 'mention')];
  const width = meta.ner.length;
  const tags = Array.from({ length }, (_, word) => softmax(ner, (word + 1) * width, width));
  const spans = decodeSpans({ data: ner.subarray(width), width, length }, meta.ner);
  const outside = meta.ner.indexOf('O');
  const words = tags.map((probabilities, index) => {
    const at = index + 1;
    const upos = softmax(uposes, at * meta.upos.length, meta.upos.length);
    const best = argmax(upos, 0, upos.length);
    const head = heads[at] ?? 0;
    const relation = pick(relations, at, meta.relations);
    return {
      upos: (meta.upos[best] ?? 'X') as Upos,
      uposProbability: upos[best] ?? 0,
      head: head - 1,
      relation: head === 0 ? 'root' : relation === 'root' ? 'dep' : relation,
      features: featuresOf(pick(feats, at, meta.features)),
      outside: probabilities[outside] ?? 0,
      mention: pick(mentions, at, meta.mentions),
    };
  });
  const names = spans.map((span) => ({ ...span, probability: probabilityOf(span, tags, meta.ner) }));
  return { words, names, speech: decodeSpeech(rows(output, 'speech'), length, meta.speechLayers) };
}

/** Lists of features by the column's name; there are fifteen, shared by all words that have them. */
const featureLists = new Map<string, readonly string[]>();

function featuresOf(column: string): readonly string[] {
  const known = featureLists.get(column);
  if (known) return known;
  const list = column === '_' || column === '' ? [] : column.split('|');
  featureLists.set(column, list);
  return list;
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
    const spans = decodeSpans({ data: own, width, length }, layerTags(layer));
    return spans.map(({ from, to }) => ({ from, to, layer: layer as SpeechSpan['layer'] }));
  });
}

const layerTags = (layer: string) => ['O', `B-${layer}`, `I-${layer}`];

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
  return names[argmax(data, row * width, width)] ?? '';
}

function softmax(data: Float32Array, from: number, width: number): readonly number[] {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = from; at < from + width; at += 1) most = Math.max(most, data[at] ?? 0);
  const shares: number[] = [];
  let sum = 0;
  for (let at = from; at < from + width; at += 1) {
    const power = Math.exp((data[at] ?? 0) - most);
    shares.push(power);
    sum += power;
  }
  for (let at = 0; at < width; at += 1) shares[at] = (shares[at] ?? 0) / sum;
  return shares;
}

/** Place of the greatest of `width` numbers, counted from `from`; the first of equal ones. */
function argmax(values: ArrayLike<number>, from: number, width: number): number {
  let best = 0;
  for (let index = 1; index < width; index += 1)
    if ((values[from + index] ?? 0) > (values[from + best] ?? 0)) best = index;
  return best;
}
