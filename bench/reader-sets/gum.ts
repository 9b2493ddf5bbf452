import { readFileSync } from 'node:fs';
import type { GoldName, JudgedDocument, JudgedSentence } from './judged.ts';

/** A line of CoNLL-U, one word. */
export type Row = readonly string[];

/** A mention of GUM: a noun phrase; `core` counts the words of its minimal span from 1. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** Mentions of one group name one thing. */
  readonly group: string;
  readonly type: string;
  /** How it is tied to its group: "coref", "ana", "appos", "pred", "sgl" … */
  readonly link: string;
  readonly core: readonly number[];
}

const KINDS: Readonly<Record<string, GoldName['kind']>> = {
  person: 'PERSON',
  organization: 'ORGANISATION',
  place: 'PLACE',
};
const TITLES = new Set(
  `president minister prime mr mr. mrs mrs. ms ms. dr dr. sir sen. senator gov. governor rep. representative
  secretary king queen prince princess lord lady chancellor professor prof. prof general gen. captain judge
  justice mayor pope saint st. chief director premier ambassador colonel major doctor father congressman
  congresswoman vice deputy foreign chairman`.split(/\s+/u),
);

/** Reads a document of GUM: trees, and the names inside the mentions that a proper noun heads, as training cuts them. */
export function readGum(path: string): JudgedDocument {
  return { sentences: readGumRows(path).map(toSentence) };
}

/** Reads the sentences of a document of GUM as rows of cells, a word a row. */
export function readGumRows(path: string): readonly (readonly Row[])[] {
  const blocks = readFileSync(path, 'utf8').trim().split(/\n\n+/u);
  const sentences = blocks.map((block) =>
    block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((cells) => /^\d+$/u.test(cells[0] ?? '')),
  );
  return sentences.filter((rows) => rows.length > 0);
}

function toSentence(rows: readonly Row[]): JudgedSentence {
  const column = (index: number) => rows.map((row) => row[index] ?? '');
  return {
    words: column(1),
    upos: column(3),
    heads: column(6).map((head) => Number(head) - 1),
    relations: column(7),
    ...namesOf(rows),
  };
}

function namesOf(
  rows: readonly Row[],
): Pick<JudgedSentence, 'names'> & Required<Pick<JudgedSentence, 'doubtful'>> {
  const taken = new Set<number>();
  const names: GoldName[] = [];
  const doubtful: Omit<GoldName, 'kind'>[] = [];
  for (const mention of [...readMentions(rows)].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const span = nameIn(rows, mention);
    const words = span ? Array.from({ length: span.to - span.from }, (_, index) => span.from + index) : [];
    if (!span || words.some((word) => taken.has(word))) continue;
    for (const word of words) taken.add(word);
    const kind = KINDS[mention.type];
    if (words.some((word) => rows[word]?.[3] === 'VERB')) doubtful.push(span);
    else if (kind) names.push({ ...span, kind });
  }
  return { names, doubtful };
}

/** Reads the bracketed Entity column of one sentence. */
export function readMentions(rows: readonly Row[]): readonly Mention[] {
  const done: Mention[] = [];
  const open: { from: number; fields: readonly string[] }[] = [];
  rows.forEach((row, at) => {
    const entity = /(?:^|\|)Entity=([^|]+)/u.exec(row[9] ?? '')?.[1] ?? '';
    for (const [token] of entity.matchAll(/\([^()]+\)?|[^()]+\)/gu)) {
      const fields = token.replace(/[()]/gu, '').split('-');
      if (token.startsWith('(')) open.push({ from: at, fields });
      if (!token.endsWith(')')) continue;
      const group = token.startsWith('(') ? fields[0] : token.slice(0, -1);
      const index = open.findLastIndex((each) => bare(each.fields[0]) === bare(group));
      const [opened] = index < 0 ? [] : open.splice(index, 1);
      if (opened) done.push(toMention(opened.from, at + 1, opened.fields));
    }
  });
  return done;
}

const bare = (group: string | undefined) => (group ?? '').split('[')[0] ?? '';

function toMention(from: number, to: number, fields: readonly string[]): Mention {
  const core = fields.slice(2).find((field) => /^\d+(?:,\d+)*$/u.test(field)) ?? '';
  const [group, type = ''] = fields;
  return {
    from,
    to,
    group: bare(group),
    type,
    link: fields[6] ?? '',
    core: core.split(',').filter(Boolean).map(Number),
  };
}

function nameIn(rows: readonly Row[], mention: Mention): { from: number; to: number } | null {
  const text = (at: number) => rows[at]?.[1] ?? '';
  const upos = (at: number) => rows[at]?.[3] ?? '';
  const inside = Array.from({ length: mention.to - mention.from }, (_, index) => mention.from + index);
  const outward = (at: number) => {
    const head = Number(rows[at]?.[6]) - 1;
    return head < mention.from || head >= mention.to;
  };
  const head = inside.find(outward) ?? mention.from;
  if (upos(head) !== 'PROPN' || mention.type === 'time') return null;
  const core = [...mention.core.map((index) => mention.from + index - 1), head];
  let from = Math.min(...core);
  let to = Math.max(...core) + 1;
  while (from > mention.from && joinsName(rows[from - 1])) from -= 1;
  const comma = rows.slice(from, to).findIndex((row) => row[1] === ',');
  if (comma >= 0) to = from + comma;
  while (mention.type === 'person' && to - from > 1 && TITLES.has(text(from).toLowerCase())) from += 1;
  while (to > from && /^(?:ADP|DET|CCONJ|PUNCT)$/u.test(upos(from))) from += 1;
  return to > from ? { from, to } : null;
}

function joinsName(row: Row | undefined): boolean {
  return row?.[3] === 'PROPN' && /^(?:compound|flat|amod|nmod)(?::|$)/u.test(row[7] ?? '');
}
