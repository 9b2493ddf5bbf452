import * as v from 'valibot';
import type { Param } from '../graph/store.ts';
import type { GraphRecord } from '../graph/transfer/record.ts';
import {
  type FieldKind,
  HISTORY_FIELDS,
  RECORD_FIELDS,
  type RecordType,
} from '../graph/transfer/record-fields.ts';
import { JSONL_FORMAT } from './jsonl.ts';

/** Trouble with one line: which key, what it holds, and what was expected. */
export interface LineTrouble {
  readonly key: string;
  readonly value: unknown;
  readonly expected: string;
}

const text = v.string('a string');
const number = v.pipe(v.number('a number'), v.finite('a finite number'));

const SCHEMAS = {
  text,
  'text?': v.nullable(text),
  number,
  'number?': v.nullable(number),
  boolean: v.boolean('true or false'),
  texts: v.array(text, 'a list of strings'),
  numbers: v.array(number, 'a list of numbers'),
} as const;

/** Ids as `domain/id.ts` makes them; anything else would not sort or hash as in the store it came from. */
const id = v.pipe(text, v.regex(/^[a-z]{3}_[0-9a-f]{8,}$/u, 'an id such as art_3f… '.trim()));

const instant = v.optional(v.pipe(text, v.isoTimestamp('an instant such as 2026-03-02T10:00:00.000Z')));

function schemaOf(kind: FieldKind) {
  if (typeof kind === 'string') return SCHEMAS[kind];
  const words = v.picklist(kind.oneOf, `one of ${kind.oneOf.join(', ')}`);
  return kind.optional ? v.nullable(words) : words;
}

function recordSchema(type: RecordType) {
  const fields = Object.entries(RECORD_FIELDS[type]).map(([name, kind]) => [name, schemaOf(kind)] as const);
  return v.strictObject(
    { type: v.literal(type), id, ...Object.fromEntries(fields) },
    'a key that the format knows',
  );
}

const RECORDS = new Map(Object.keys(RECORD_FIELDS).map((type) => [type, recordSchema(type as RecordType)]));

const HISTORY = new Map(
  Object.entries(HISTORY_FIELDS).map(([type, names]) => [
    type,
    v.strictObject({
      section: v.literal('history'),
      type: v.literal(type),
      id,
      ...Object.fromEntries(names.map((name) => [name, instant])),
    }),
  ]),
);

const scalar = v.union([text, number, v.boolean()], 'a string, a number, true or false');
const node = v.objectWithRest({ section: v.literal('history'), type: v.string(), id: text }, scalar);

/** What an import needs of the last line; `quotes` and `format` are looked at apart, with messages of their own. */
export const MANIFEST = v.object({
  section: v.literal('manifest'),
  format: v.literal(JSONL_FORMAT, `format ${JSONL_FORMAT}`),
  schemaVersion: number,
  digest: v.pipe(text, v.regex(/^[0-9a-f]{64}$/u, 'a SHA-256 in hex')),
  counts: v.record(text, number),
  history: SCHEMAS.boolean,
  quotes: text,
});

/** Checks a line of the graph section and returns it as a record without instants. */
export function validateRecord(value: Readonly<Record<string, unknown>>): GraphRecord | LineTrouble {
  const schema = RECORDS.get(String(value['type']));
  if (!schema) {
    return { key: 'type', value: value['type'], expected: `one of ${[...RECORDS.keys()].join(', ')}` };
  }
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) return troubleOf(parsed.issues[0]);
  const { type, id: recordId, ...fields } = parsed.output;
  return { type: type as RecordType, id: recordId, fields: fields as Record<string, Param>, history: {} };
}

/** Checks a line of history: instants of a record, an input or a run. */
export function validateHistory(value: Readonly<Record<string, unknown>>): LineTrouble | undefined {
  const type = String(value['type']);
  const schema = type === 'Input' || type === 'Run' ? node : HISTORY.get(type);
  if (!schema)
    return { key: 'type', value: value['type'], expected: 'Article, Claim, Evidence, Input or Run' };
  const parsed = v.safeParse(schema, value);
  return parsed.success ? undefined : troubleOf(parsed.issues[0]);
}

/** Turns the first issue of a check into words. */
export function troubleOf(issue: v.BaseIssue<unknown>): LineTrouble {
  const key = v.getDotPath(issue) ?? 'the line';
  const missing = issue.kind === 'schema' && issue.received === 'undefined';
  return { key, value: missing ? undefined : issue.input, expected: issue.message };
}
