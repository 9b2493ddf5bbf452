import type { GivenFields } from '../../documents.ts';

/** Fields one kind of metadata gives; what it lacks is absent or null. */
export type GivenFieldsFound = { readonly [Field in keyof GivenFields]?: string | null };

/** Longest value taken: a title of more is no title. */
const LONGEST = 500;

/** Returns a metadata value as one line; of a list the values joined by `, `, of an object its `key`; null without. */
export function textOf(value: unknown, key = 'name'): string | null {
  if (Array.isArray(value)) {
    const texts = value.slice(0, 10).map((item) => textOf(item, key));
    return oneLine(texts.filter((text) => text !== null).join(', '));
  }
  if (typeof value === 'string') return oneLine(value);
  if (typeof value !== 'object' || value === null) return null;
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  return typeof inner === 'string' ? oneLine(inner) : null;
}

/** Folds white space; null for nothing and for what is too long to be a field. */
export function oneLine(text: string): string | null {
  const line = text
    .slice(0, LONGEST * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  return line === '' || line.length > LONGEST ? null : line;
}
