import type { RunProgress } from '../../domain/run-progress.ts';
import { invariant } from '../../errors.ts';
import type { ClaimRecord } from '../../graph/read/read-record.ts';
import type { ApiContext } from '../context.ts';
import { readFilter } from '../filter-arguments.ts';
import type { SubscriptionResolvers } from '../generated/schema-types.ts';
import { subscriptionWithoutStream } from '../streams/operation-errors.ts';
import type { StreamSources } from '../streams/sources.ts';

/** What the server tells as it happens; each event is the value of its field. */
export const Subscription: SubscriptionResolvers = {
  claimAdded: {
    subscribe: (_, { filter }, context) => events(sourcesOf(context).claims(readFilter(filter))),
    resolve: (claim: ClaimRecord | undefined) => eventOf(claim),
  },
  ingestProgress: {
    subscribe: (_, { run }, context) => events(sourcesOf(context).progress(run ?? null)),
    resolve: (progress: RunProgress | undefined) => eventOf(progress),
  },
};

function sourcesOf({ streams }: ApiContext): StreamSources {
  invariant(streams, 'operations without a stream are refused before this');
  return streams;
}

/** Without an event this was executed like a query: it came to an address that answers once. */
function eventOf<Event>(event: Event | undefined): Event {
  if (event === undefined) throw subscriptionWithoutStream();
  return event;
}

/** The generated types take a stream for one of whole results. */
function events<Event>(stream: Promise<AsyncIterable<Event>>): Promise<AsyncIterable<never>> {
  return stream as Promise<AsyncIterable<never>>;
}
