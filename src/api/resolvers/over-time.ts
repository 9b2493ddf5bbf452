import {
  countBuckets,
  dayIn,
  fillBuckets,
  type Interval,
  sumByBucket,
  type TimeBucket,
} from '../../domain/time-buckets.ts';
import { badTimeZone } from '../../errors.ts';
import { type ClaimTime, countByTime } from '../../graph/read/over-time.ts';
import type { ApiContext } from '../context.ts';
import { apiError } from '../errors.ts';
import { readFilter } from '../filter-arguments.ts';
import type { QueryClaimsOverTimeArgs } from '../generated/schema-types.ts';

/** Thirteen years of days: more bars than a screen has dots. */
const MAX_BUCKETS = 5000;

interface OverTimeArguments extends Pick<QueryClaimsOverTimeArgs, 'filter'> {
  readonly interval: Interval;
  readonly by: ClaimTime;
  readonly timeZone: string;
}

/** Resolves claims counted by time. Throws BAD_INPUT for an unknown zone, OUT_OF_RANGE for too many buckets. */
export async function claimsOverTime(
  { reader }: ApiContext,
  { filter, interval, by, timeZone }: OverTimeArguments,
): Promise<readonly TimeBucket[]> {
  const toDay = dayIn(timeZone);
  if (!toDay) throw badTimeZone(timeZone);
  const times = await countByTime(reader, { filter: readFilter(filter), by });
  const buckets = sumByBucket(times, interval, toDay);
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (first && last) checkCount(countBuckets(first.start, last.start, interval), first.start, last.start);
  return fillBuckets(buckets, interval);
}

function checkCount(count: number, from: string, to: string): void {
  if (count <= MAX_BUCKETS) return;
  throw apiError(
    'OUT_OF_RANGE',
    `There are ${count} buckets from ${from} to ${to}; at most ${MAX_BUCKETS} are allowed.`,
    {
      hint: 'Ask for a longer `interval`, or narrow the filter by eventFrom, publishedFrom or recordedFrom.',
      limit: MAX_BUCKETS,
      value: count,
    },
  );
}
