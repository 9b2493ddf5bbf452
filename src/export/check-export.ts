import { createHash } from 'node:crypto';
import { safeParse } from 'valibot';
import { badExport, badExportLine } from '../errors.ts';
import { type Params, SCHEMA_VERSION } from '../graph/store.ts';
import type { GraphRecord } from '../graph/transfer/record.ts';
import { HISTORY_FIELDS, type RecordType } from '../graph/transfer/record-fields.ts';
import { type ByteRange, type ExportLine, readLines } from './read-lines.ts';
import { type LineTrouble, MANIFEST, troubleOf, validateHistory, validateRecord } from './record-schema.ts';

/** What a checked export holds, and where in the file. */
export interface ExportSummary {
  readonly digest: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Where each type's lines stand, and the history. */
  readonly ranges: ReadonlyMap<RecordType | 'history', ByteRange>;
  /** Instants by id of their record. */
  readonly instants: ReadonlyMap<string, Params>;
  /** Ids of retracted articles. */
  readonly retracted: ReadonlySet<string>;
}

/** Which key of a type names a record of which other type. */
const ENDS: readonly (readonly [RecordType, string, RecordType])[] = [
  ['Article', 'sourceId', 'Source'],
  ['Article', 'storyId', 'Story'],
  ['Article', 'revises', 'Article'],
  ['Entity', 'canonicalId', 'Entity'],
  ['Claim', 'subjectId', 'Entity'],
  ['Claim', 'objectId', 'Entity'],
  ['Claim', 'canonicalSubjectId', 'Entity'],
  ['Claim', 'canonicalObjectId', 'Entity'],
  ['Evidence', 'articleId', 'Article'],
  ['Evidence', 'claimId', 'Claim'],
  ['Evidence', 'speakerId', 'Entity'],
  ['Mention', 'articleId', 'Article'],
  ['Mention', 'entityId', 'Entity'],
];

/**
 * Reads an export from end to end and checks it: every line, their order, the ends of relationships, the digest
 * and the counts. Throws `InputError` with the line's number, key and value. Holds the ids in memory, not the text.
 */
export async function checkExport(path: string): Promise<ExportSummary> {
  const check = new ExportCheck();
  for await (const line of readLines(path)) check.add(line);
  return check.finish();
}

/** A record's key that names another record, until all ids are known. */
interface End {
  readonly line: number;
  readonly key: string;
  readonly id: string;
}

class ExportCheck {
  readonly #hash = createHash('sha256');
  readonly #counts: Record<string, number> = {};
  readonly #ranges = new Map<RecordType | 'history', ByteRange>();
  readonly #instants = new Map<string, Params>();
  readonly #retracted = new Set<string>();
  readonly #ids = new Map<RecordType, Set<string>>();
  readonly #ends = new Map<RecordType, Map<string, End>>();
  #last = '';
  #manifest: Readonly<Record<string, unknown>> | undefined;
  #manifestLine = 0;

  add(line: ExportLine): void {
    if (this.#manifest)
      throw badExport(`line ${line.number} stands after the manifest, which ends an export`);
    const { section } = line.value;
    if (section === 'manifest') {
      [this.#manifest, this.#manifestLine] = [line.value, line.number];
    } else if (section === 'history') this.#addHistory(line);
    else this.#addRecord(line);
  }

  finish(): ExportSummary {
    if (!this.#manifest) throw badExport('it has no manifest, the line that ends an export; it was cut off');
    const parsed = safeParse(MANIFEST, this.#manifest);
    if (!parsed.success) throw lineError(this.#manifestLine, troubleOf(parsed.issues[0]));
    const { quotes, schemaVersion, digest } = parsed.output;
    if (quotes !== 'full') {
      throw badExport(
        `it was written with --quotes ${quotes}`,
        'Write it again with --quotes full, the default.',
      );
    }
    if (schemaVersion > SCHEMA_VERSION) {
      throw badExport(
        `its schema version is ${schemaVersion}, this program knows ${SCHEMA_VERSION}`,
        'Update claimgraph.',
      );
    }
    if (this.#hash.digest('hex') !== digest)
      throw badExport('its lines are not those its digest was made of');
    this.#checkEnds();
    return {
      digest,
      counts: this.#counts,
      ranges: this.#ranges,
      instants: this.#instants,
      retracted: this.#retracted,
    };
  }

  #addRecord(line: ExportLine): void {
    const record = validateRecord(line.value);
    if ('key' in record) throw lineError(line.number, record);
    const key = `${record.type} ${record.id}`;
    if (key <= this.#last) {
      throw badExportLine(line.number, 'id', record.id, 'lines in order of type and id, each once');
    }
    this.#last = key;
    this.#hash.update(line.bytes);
    this.#counts[record.type] = (this.#counts[record.type] ?? 0) + 1;
    this.#extend(record.type, line);
    this.#note(record, line.number);
  }

  #addHistory(line: ExportLine): void {
    const trouble = validateHistory(line.value);
    if (trouble) throw lineError(line.number, trouble);
    this.#extend('history', line);
    const { section: _, type, id, ...instants } = line.value;
    if (String(type) in HISTORY_FIELDS) this.#instants.set(String(id), instants as Params);
  }

  #extend(section: RecordType | 'history', { start, bytes, number }: ExportLine): void {
    const range = this.#ranges.get(section);
    this.#ranges.set(section, {
      start: range?.start ?? start,
      line: range?.line ?? number,
      end: start + bytes.length,
    });
  }

  /** Remembers the id, and one place for each id that is named, for the message. */
  #note({ type, id, fields }: GraphRecord, line: number): void {
    if (fields['status'] === 'RETRACTED') this.#retracted.add(id);
    if (ENDS.some(([, , target]) => target === type)) setOf(this.#ids, type).add(id);
    for (const [from, key, target] of ENDS) {
      const end = from === type ? fields[key] : null;
      if (typeof end !== 'string' || this.#ids.get(target)?.has(end)) continue;
      const named = this.#ends.get(target) ?? new Map<string, End>();
      this.#ends.set(target, named);
      if (!named.has(end)) named.set(end, { line, key, id: end });
    }
  }

  #checkEnds(): void {
    for (const [type, named] of this.#ends) {
      for (const { line, key, id } of named.values()) {
        if (!this.#ids.get(type)?.has(id))
          throw badExportLine(line, key, id, `the id of a ${type} in this export`);
      }
    }
  }
}

function setOf(ids: Map<RecordType, Set<string>>, type: RecordType): Set<string> {
  const set = ids.get(type) ?? new Set<string>();
  ids.set(type, set);
  return set;
}

function lineError(line: number, { key, value, expected }: LineTrouble): Error {
  return badExportLine(line, key, value, expected);
}
