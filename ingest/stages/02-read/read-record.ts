import { badRecordField, brokenRecord } from '../../../src/input-trouble.ts';
import { fail, ok, type Result } from '../../../src/result.ts';
import type { GivenFields } from '../../documents.ts';
import { brokenColumn } from './broken-column.ts';
import { type Content, NO_FIELDS, NO_METADATA } from './content.ts';

const FIELDS = Object.keys(NO_FIELDS) as readonly (keyof GivenFields)[];

/** Reads one line of a JSON lines file: `text` is needed, the other fields are strings or absent. */
export function readRecord(line: string, place: string): Result<Content> {
  const where = { stage: 'read', place };
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (cause) {
    return fail({ ...brokenRecord(brokenColumn(line), (cause as SyntaxError).message), ...where });
  }
  if (!isObject(record)) return fail({ ...badRecordField('(all)', record, 'an object'), ...where });
  const text = record['text'];
  if (typeof text !== 'string') return fail({ ...badRecordField('text', text, 'a string'), ...where });
  const given: Record<keyof GivenFields, string | null> = { ...NO_FIELDS };
  for (const field of FIELDS) {
    const value = record[field] ?? null;
    if (value !== null && typeof value !== 'string') {
      return fail({ ...badRecordField(field, value, 'a string'), ...where });
    }
    given[field] = value;
  }
  return ok({ text, given, metadata: NO_METADATA, diagnostics: [] });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
