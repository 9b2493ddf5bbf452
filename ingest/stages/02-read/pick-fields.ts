import type { GivenFields } from '../../documents.ts';

/** Joins fields of two origins: the first wins where both speak; white space alone is silence. */
export function pickFields(first: GivenFields, second: GivenFields): GivenFields {
  const pick = (field: keyof GivenFields): string | null => spoken(first[field]) ?? spoken(second[field]);
  return {
    url: pick('url'),
    title: pick('title'),
    publishedAt: pick('publishedAt'),
    updatedAt: pick('updatedAt'),
    source: pick('source'),
    author: pick('author'),
  };
}

/** Control characters and lone surrogates would be refused by the stores. */
function spoken(value: string | null): string | null {
  const clean = value?.replace(/[\p{Cc}\p{Surrogate}]+/gu, ' ').trim() ?? '';
  return clean === '' ? null : clean;
}
