import type { Article } from '../../../src/domain/article.ts';
import { badArticleDate } from '../../../src/input-trouble.ts';
import type { Diagnostic } from '../../../src/result.ts';
import { datelineLength } from '../../lexicon/dateline.ts';
import type { PageMetadata } from './content.ts';
import type { FoundBody } from './find-body.ts';
import { dateInWords, type FoundDate, parseDate } from './parse-date.ts';

/** The publication date with where it was found, and the date of the version. */
export type FoundDates = Pick<Article, 'publishedAt' | 'updatedAt' | 'datePrecision' | 'dateBasis'> & {
  readonly diagnostics: readonly Diagnostic[];
};

export interface DateClues {
  readonly given: { readonly publishedAt: string | null; readonly updatedAt: string | null };
  readonly metadata: PageMetadata;
  readonly url: string | null;
  readonly text: string;
  readonly body: FoundBody;
  readonly place: string;
}

const ADDRESS_DATE = /\/((?:19|20)\d\d)[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/-]|$)/u;

/**
 * Finds the publication date: what was given before metadata, `<time>`, the address, and a date line or dateline
 * of the text. A day without a year is no date, and none is guessed.
 */
export function findDates(clues: DateClues): FoundDates {
  const { given, metadata, place } = clues;
  const diagnostics: Diagnostic[] = [];
  const read = (field: string, value: string | null): FoundDate | undefined => {
    const found = value === null ? undefined : parseDate(value);
    if (value !== null && !found) diagnostics.push({ ...badArticleDate(field, value), stage: 'read', place });
    return found;
  };
  const givenDate = read('publishedAt', given.publishedAt);
  const updated =
    read('updatedAt', given.updatedAt) ?? parseDate(metadata.updatedAt ?? '') ?? updateInText(clues);
  const rules = [
    ['GIVEN', () => givenDate],
    ['METADATA', () => parseDate(metadata.publishedAt ?? '') ?? parseDate(metadata.timeElement ?? '')],
    ['ADDRESS', () => dateInAddress(clues.url)],
    ['TEXT', () => dateInText(clues)],
  ] as const;
  for (const [dateBasis, find] of rules) {
    const found = find();
    if (found) return { ...dates(found, updated), dateBasis, diagnostics };
  }
  return { ...dates(undefined, updated), dateBasis: 'NONE', diagnostics };
}

function dates(published: FoundDate | undefined, updated: FoundDate | undefined) {
  return {
    publishedAt: published?.date ?? null,
    updatedAt: updated?.date ?? null,
    datePrecision: published?.precision ?? null,
  };
}

function dateInAddress(url: string | null): FoundDate | undefined {
  const found = ADDRESS_DATE.exec(url ?? '');
  if (!found?.[1] || !found[2]) return undefined;
  return parseDate([found[1], found[2], found[3]].filter((part) => part !== undefined).join('-'));
}

const UPDATE = /\b(?:updated|modified|last changed)\b/iu;

/** A date line before the dateline before a date beside the byline; that of an update dates this version at least. */
function dateInText(clues: DateClues): FoundDate | undefined {
  const { text, body } = clues;
  const published = body.before.find(({ kind, text: line }) => kind === 'DATE' && !UPDATE.test(line));
  const opening = text.slice(text.lastIndexOf('\n', body.start - 1) + 1, body.start);
  const beside = body.before.find(({ kind, text: line }) => kind === 'BYLINE' || /\d min read/iu.test(line));
  return (
    dateInWords(published?.text ?? '') ??
    (datelineLength(`${opening}x`) > 0 ? dateInWords(opening) : undefined) ??
    dateInWords(beside?.text ?? '') ??
    updateInText(clues)
  );
}

function updateInText({ body }: DateClues): FoundDate | undefined {
  const line = body.before.find(({ kind, text }) => kind === 'DATE' && UPDATE.test(text));
  return line && dateInWords(line.text);
}
