import type { RunProgress } from '../../domain/run-progress.ts';
import type { ClaimFilter } from '../../graph/read/claim-filter.ts';
import type { GraphReader } from '../../graph/read/list.ts';
import type { ClaimRecord } from '../../graph/read/read-record.ts';
import { makeProgressHub, type ProgressHub } from '../progress.ts';
import type { Signal } from '../signal.ts';
import { streamNewClaims } from './new-claims.ts';
import { makeRevisionWatch } from './revision-watch.ts';
import { streamProgress } from './run-progress.ts';

/** What subscriptions listen to. */
export interface StreamSources {
  /** Streams the claims that are new from now on. */
  claims(filter: ClaimFilter): Promise<AsyncGenerator<ClaimRecord, void, undefined>>;
  /** Streams how far a run is, or every run. Throws NotFoundError for a run nobody knows. */
  progress(run: string | null): Promise<AsyncGenerator<RunProgress, void, undefined>>;
  /** Forgets what it listens to. */
  close(): void;
}

export interface SourceOptions {
  readonly reader: GraphReader;
  /** Told of each write of this process. */
  readonly writes?: Signal | undefined;
  readonly progress?: ProgressHub | undefined;
  /** Milliseconds between two looks for what other processes wrote. */
  readonly pollMs: number;
}

/** Makes the sources of one server, shared by all who listen. */
export function makeSources({
  reader,
  writes,
  progress = makeProgressHub(),
  pollMs,
}: SourceOptions): StreamSources {
  const watch = makeRevisionWatch(reader, pollMs);
  return {
    claims: (filter) => streamNewClaims({ reader, watch }, filter),
    progress: (run) => streamProgress({ reader, watch, progress }, run),
    close: writes?.listen(watch.nudge) ?? (() => {}),
  };
}
