import * as v from 'valibot';
import { ENTITY_KINDS } from '../domain/entity.ts';
import { MODALITIES, POLARITIES, SPEAKER_KINDS } from '../domain/evidence.ts';
import { badQuery } from '../errors.ts';
import type { ClaimFilter } from '../graph/read/claim-filter.ts';

const text = v.pipe(v.string('a string'), v.nonEmpty('a string that is not empty'));
const day = v.pipe(
  v.string('a string'),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'a date such as 2026, 2026-03 or 2026-03-02'),
);
const dayOrInstant = v.pipe(
  v.string('a string'),
  v.regex(
    /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z)?)?)?$/u,
    'a date such as 2026-03-02 or an instant such as 2026-03-02T10:00:00Z',
  ),
);
const share = v.pipe(
  v.number('a number'),
  v.minValue(0, 'a number from 0 to 1'),
  v.maxValue(1, 'a number from 0 to 1'),
);
const count = v.pipe(
  v.number('a number'),
  v.integer('a whole number'),
  v.minValue(0, 'a whole number from 0'),
);

function word<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, `one of ${words.join(', ')}`);
}

/** Every key of a filter; the type fails to compile when `ClaimFilter` gains one. */
const KEYS = {
  entity: text,
  subject: text,
  object: text,
  predicates: v.array(text, 'a list of strings'),
  kinds: v.array(word(ENTITY_KINDS), 'a list'),
  speaker: text,
  speakerKinds: v.array(word(SPEAKER_KINDS), 'a list'),
  source: text,
  polarity: word(POLARITIES),
  modality: v.array(word(MODALITIES), 'a list'),
  minConfidence: share,
  minIndependentSources: count,
  disputed: v.boolean('true or false'),
  eventFrom: day,
  eventTo: day,
  publishedFrom: day,
  publishedTo: day,
  recordedFrom: dayOrInstant,
  reviewStatus: word(['UNREVIEWED']),
  search: text,
} as const satisfies Readonly<Record<Exclude<keyof ClaimFilter, 'dated'>, v.GenericSchema>>;

const FILTER = v.strictObject(v.entriesFromObjects([v.partial(v.object(KEYS))]));

/** Reads a filter of claims from JSON; throws `InputError` that names the key, its value and what was expected. */
export function parseQuery(json: string): ClaimFilter {
  const value = parseJson(json);
  if (Array.isArray(value)) throw badQuery('it is a list, expected an object');
  const parsed = v.safeParse(FILTER, value);
  if (parsed.success) return parsed.output as ClaimFilter;
  const [issue] = parsed.issues;
  const key = v.getDotPath(issue);
  if (key === null) throw badQuery(`it is ${JSON.stringify(issue.input)}, expected an object`);
  if (issue.expected === 'never')
    throw badQuery(`there is no key ${JSON.stringify(key)}; the keys are ${Object.keys(KEYS).join(', ')}`);
  throw badQuery(`${key} is ${JSON.stringify(issue.input)}, expected ${issue.message}`);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw badQuery(`it is no JSON: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}
