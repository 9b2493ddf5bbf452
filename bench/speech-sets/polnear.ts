import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpeechSpan } from '../../ingest/annotation.ts';

export type SpeechLayer = SpeechSpan['layer'];

/** Stretch of a text in characters. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An article with the stretches its annotators gave each layer. */
export interface JudgedArticle {
  readonly name: string;
  readonly text: string;
  readonly gold: Readonly<Record<SpeechLayer, readonly Stretch[]>>;
}

/** Reads a folder of PolNeAR: texts with their standoff annotation, in order of their names. */
export function readPolnear(folder: string): readonly JudgedArticle[] {
  const annotations = readdirSync(join(folder, 'attributions')).sort();
  return readdirSync(join(folder, 'text'))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.txt$/u, '');
      const standoff = annotations.find((each) => each.startsWith(`${name}_`));
      if (!standoff) return [];
      const text = readFileSync(join(folder, 'text', file), 'utf8');
      const gold = readStandoff(readFileSync(join(folder, 'attributions', standoff), 'utf8'));
      // Offsets of the standoff count characters, those here UTF-16 units: an emoji is one and two.
      const units = unitOffsets(text);
      const inUnits = ({ start, end }: Stretch): Stretch => ({ start: units(start), end: units(end) });
      const { source, cue, content } = gold;
      return [
        {
          name,
          text,
          gold: { source: source.map(inUnits), cue: cue.map(inUnits), content: content.map(inUnits) },
        },
      ];
    });
}

/** Reads the text-bound lines: `T1	Source 0 5;8 9	words`. */
function readStandoff(lines: string): Readonly<Record<SpeechLayer, Stretch[]>> {
  const gold: Record<SpeechLayer, Stretch[]> = { source: [], cue: [], content: [] };
  for (const line of lines.split('\n')) {
    const [, layer, spans] = /^T\d+\t(Source|Cue|Content) ([\d ;]+)/u.exec(line) ?? [];
    if (!layer || !spans) continue;
    for (const span of spans.split(';')) {
      const [start = 0, end = 0] = span.trim().split(' ').map(Number);
      gold[layer.toLowerCase() as SpeechLayer].push({ start, end });
    }
  }
  return gold;
}

function unitOffsets(text: string): (characters: number) => number {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  return (characters) => offsets[characters] ?? at;
}
