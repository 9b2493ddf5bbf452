import type { Param } from '../store.ts';
import type { RecordType } from './record-fields.ts';

/** One node as an export carries it: its properties with the ends of its relationships, instants apart. */
export interface GraphRecord {
  readonly type: RecordType;
  readonly id: string;
  /** By the names of `RECORD_FIELDS`; a property without a value is null. */
  readonly fields: Readonly<Record<string, Param>>;
  /** By the names of `HISTORY_FIELDS`. */
  readonly history: Readonly<Record<string, Param>>;
}
