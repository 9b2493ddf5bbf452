let last = 0;

/**
 * Returns the time now as ISO 8601 in UTC, at least a millisecond after the one it gave before: a run is named after
 * its start, and two runs that start in one millisecond would share their name and their counts.
 */
export function nextInstant(): string {
  last = Math.max(Date.now(), last + 1);
  return new Date(last).toISOString();
}
