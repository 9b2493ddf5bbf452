/**
 * What goes through the door, as JSON, one message a WebSocket frame. The client asks with a number, the server
 * answers with the same. A write is a conversation: `begin` is answered when its turn has come, then statements name
 * the transaction they belong to, and `commit` or `rollback` ends it. Where the engine wants the work done again, the
 * answer to the end is `again`: the client does it anew, in the same transaction number.
 */
import type { RunProgress } from '../../domain/run-progress.ts';
import type { Params, Row, StoreInfo, TextIndex } from '../store.ts';

/** A statement by its name in `queries/`, or one that was composed. */
export type AskedStatement = string | { readonly name: string; readonly text: string };

export type Ask =
  | {
      readonly op: 'run';
      readonly statement: AskedStatement;
      readonly params: Params;
      readonly deadlineMs?: number | undefined;
      /** The transaction it belongs to; a read of its own when absent. */
      readonly tx?: number | undefined;
    }
  | { readonly op: 'searchText'; readonly index: TextIndex; readonly query: string; readonly limit: number }
  | { readonly op: 'info' }
  | { readonly op: 'begin' }
  | { readonly op: 'commit' | 'rollback'; readonly tx: number };

export type Request = Ask & { readonly id: number };

/** What a client tells without an answer: how far its run is, for those who listen to the server. */
export interface Told {
  readonly op: 'progress';
  readonly progress: RunProgress;
}

/** Values of the answers, by what was asked. */
export interface Answers {
  readonly run: readonly Row[];
  readonly searchText: readonly string[];
  readonly info: StoreInfo;
  /** Number of the transaction. */
  readonly begin: number;
  readonly commit: 'done' | 'again';
  readonly rollback: 'done' | 'again';
}

export interface AskedError {
  /** Name of the class. */
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export type Response =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: AskedError };

/** Path and protocol of the door; the protocol changes with the messages. */
export const DOOR_PATH = '/store';
export const DOOR_PROTOCOL = 'claimgraph-store-1';

/** Bytes of one message: a batch of parameters at its largest (`check-params.ts`), as JSON may have to write it. */
export const MAX_MESSAGE = 256 * 1024 * 1024;
