import { readFileSync } from 'node:fs';
import type { GoldName, JudgedDocument } from './judged.ts';

/** Types of CrossNER, WNUT17 and wikigold that are people, organisations and places. */
export const CROSSNER = kinds({
  PERSON: 'person politician writer scientist researcher musicalartist',
  ORGANISATION: 'organisation politicalparty university band',
  PLACE: 'country location',
});
export const WNUT = kinds({ PERSON: 'person', ORGANISATION: 'corporation group', PLACE: 'location' });
export const PLAIN = kinds({ PERSON: 'PER', ORGANISATION: 'ORG', PLACE: 'LOC' });

type Kinds = ReadonlyMap<string, GoldName['kind']>;

function kinds(types: Record<GoldName['kind'], string>): Kinds {
  const entries = Object.entries(types) as [GoldName['kind'], string][];
  return new Map(entries.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)));
}

interface Tagged {
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** Reads a file with a word and a BIO or IO tag on each line; what `-DOCSTART-` parts is a document, else each sentence. */
export function readColumns(path: string, { separator, kinds: map }: { separator: RegExp; kinds: Kinds }) {
  const documents: JudgedDocument[] = [];
  const whole = readFileSync(path, 'utf8').includes('-DOCSTART-');
  let open: JudgedDocument['sentences'][number][] = [];
  for (const block of readFileSync(path, 'utf8').split(/\n\s*\n/u)) {
    const cells = block
      .split('\n')
      .map((line) => line.replace(/\s+$/u, '').split(separator))
      .filter((line) => line.length > 1 && line[0]?.trim());
    if (cells.length === 0) continue;
    const tagged = {
      words: cells.map((line) => line[0]?.trim() ?? ''),
      tags: cells.map((line) => line.at(-1) ?? 'O'),
    };
    if (tagged.words[0] === '-DOCSTART-') {
      if (open.length > 0) documents.push({ sentences: open });
      open = [];
      continue;
    }
    open.push({ words: tagged.words, names: namesOf(tagged, map) });
    if (!whole) {
      documents.push({ sentences: open });
      open = [];
    }
  }
  if (open.length > 0) documents.push({ sentences: open });
  return documents;
}

function namesOf({ tags }: Tagged, map: Kinds): readonly GoldName[] {
  const names: GoldName[] = [];
  let from = -1;
  let type = '';
  [...tags, 'O'].forEach((tag, at) => {
    const prefix = tag.slice(0, 1);
    const own = tag.slice(2);
    if (from >= 0 && (prefix === 'O' || prefix === 'B' || own !== type)) {
      const kind = map.get(type);
      if (kind) names.push({ from, to: at, kind });
      from = -1;
    }
    if (prefix !== 'O' && from < 0) [from, type] = [at, own];
  });
  return names;
}
