import type { PredicateTable } from '../domain/predicate.ts';
import { invariant } from '../errors.ts';
import type { GraphReader } from '../graph/read/list.ts';
import type { GraphStore, StoreInfo } from '../graph/store.ts';
import { readWithin } from './limits/time.ts';
import { type Loaders, makeLoaders } from './loaders.ts';
import type { IngestPort, RuleNote } from './ports.ts';
import type { RequestFacts } from './request-facts.ts';
import type { StreamSources } from './streams/sources.ts';

/** What every operation of one server shares. */
export interface ApiParts {
  readonly store: GraphStore;
  readonly predicates: PredicateTable;
  /** Absent on a server that only reads. */
  readonly ingest?: IngestPort | undefined;
  /** The rules that read, by name; without them `why` names the rule alone. */
  readonly rules?: ReadonlyMap<string, RuleNote> | undefined;
  /** Gives the digest an export of the graph would have; the API knows no export. */
  readonly digest?: (() => Promise<string>) | undefined;
  /** Version of the program. */
  readonly version?: string | undefined;
  /** What subscriptions listen to; absent where none are served. */
  readonly streams?: StreamSources | undefined;
}

/** What a resolver can tell of the server and its graph. */
interface About {
  readonly version: string;
  /** Address of this server as its client reaches it, without a slash at the end. */
  readonly baseUrl: string;
  readonly rules: ReadonlyMap<string, RuleNote>;
  readonly digest: () => Promise<string>;
  readonly info: () => Promise<StoreInfo>;
}

/** What the resolvers of one operation get. */
export interface ApiContext {
  /** The store, within what is left of the operation's time. */
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  readonly predicates: PredicateTable;
  readonly ingest: IngestPort | undefined;
  readonly about: About;
  readonly streams: StreamSources | undefined;
  /** Bytes of the request's body; read by the limits. */
  readonly bodyBytes: number;
  /** Who asks, and what is noted of it. */
  readonly facts: RequestFacts;
}

export interface ContextOptions {
  readonly deadlineMs: number;
  readonly bodyBytes: number;
  /** `factsOf(request)` of a request that passed the door, `inProcessFacts()` where there is none. */
  readonly facts: RequestFacts;
  /** Address that clients reach the server at. */
  readonly baseUrl?: string | undefined;
}

/** Makes the context of one operation; its reads together may take `deadlineMs`. */
export function makeContext(
  parts: ApiParts,
  { deadlineMs, bodyBytes, facts, baseUrl }: ContextOptions,
): ApiContext {
  const { store, predicates, ingest, streams } = parts;
  const reader = readWithin(store, deadlineMs);
  const about = aboutOf(parts, baseUrl);
  return { reader, loaders: makeLoaders(reader), predicates, ingest, streams, about, bodyBytes, facts };
}

/** An operation that comes in without HTTP is told where a server stands by default. */
function aboutOf({ store, rules, digest, version }: ApiParts, baseUrl = 'http://127.0.0.1:4000'): About {
  return {
    version: version ?? '',
    baseUrl,
    rules: rules ?? new Map(),
    digest: () => {
      invariant(digest, 'a server that is asked for the digest was given what computes it');
      return digest();
    },
    info: () => store.info(),
  };
}
