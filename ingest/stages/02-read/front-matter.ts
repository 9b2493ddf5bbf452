import type { GivenFields } from '../../documents.ts';
import { NO_FIELDS } from './content.ts';

const FENCED = /^\uFEFF?---[ \t]*\n([\s\S]{0,10000}?)\n---[ \t]*(?:\n|$)/u;

/** Spellings of the fields in other people's files. */
const FIELD_OF: ReadonlyMap<string, keyof GivenFields> = new Map([
  ['url', 'url'],
  ['link', 'url'],
  ['title', 'title'],
  ['source', 'source'],
  ['publisher', 'source'],
  ['author', 'author'],
  ['publishedat', 'publishedAt'],
  ['published', 'publishedAt'],
  ['date', 'publishedAt'],
  ['updatedat', 'updatedAt'],
  ['updated', 'updatedAt'],
]);

/**
 * Takes the fields between two `---` lines off the head of a text. Read line by line, not as YAML, so that a title
 * with a colon needs no quotes. A `---` that opens no fields (a rule between paragraphs) stays in the text.
 */
export function splitFrontMatter(text: string): { readonly fields: GivenFields; readonly text: string } {
  const found = FENCED.exec(text);
  const lines = found?.[1]?.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')) ?? [];
  const pairs = lines.map((line) => /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*)$/u.exec(line));
  if (!found || pairs.length === 0 || !pairs[0]) return { fields: NO_FIELDS, text };
  const fields: Record<keyof GivenFields, string | null> = { ...NO_FIELDS };
  for (const pair of pairs) {
    const field = FIELD_OF.get(pair?.[1]?.toLowerCase().replace(/[_-]/gu, '') ?? '');
    const value = unquote(pair?.[2] ?? '');
    if (field && value !== '') fields[field] = value;
  }
  return { fields, text: text.slice(found[0].length) };
}

function unquote(value: string): string {
  const trimmed = value.trim();
  const quoted = /^(["'])(.*)\1$/u.exec(trimmed);
  return (quoted?.[2] ?? trimmed).trim();
}
