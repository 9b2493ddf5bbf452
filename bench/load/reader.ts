/** A process that asks over many connections for a while, so that asking takes no time of the server's process. */
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

/** What the process is told. */
export interface ReaderTask {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly bodies: readonly string[];
}

/** What it tells when it is done. */
export interface ReaderResult {
  readonly answers: number;
  readonly failed: number;
  /** How the first failures read. */
  readonly failures: readonly string[];
  readonly p50: number;
  readonly p99: number;
  readonly latest: number;
}

const { url, connections, seconds, bodies } = JSON.parse(
  readFileSync(process.argv[2] ?? '', 'utf8'),
) as ReaderTask;
const failures: string[] = [];
const { latency, errors, timeouts, mismatches, non2xx, requests } = await autocannon({
  url,
  connections,
  duration: seconds,
  timeout: 30,
  requests: bodies.map((body) => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body,
  })),
  verifyBody: (body) => {
    const isFine = !String(body).includes('"errors"');
    if (!isFine && failures.length < 3) failures.push(String(body).slice(0, 300));
    return isFine;
  },
});
// A timeout is an error too, and an answer that is not 2xx is a mismatch as well.
const failed = errors + Math.max(mismatches, non2xx);
if (timeouts > 0) failures.push(`${timeouts} answers did not come within 30 s`);
const result: ReaderResult = {
  answers: requests.total,
  failed,
  failures,
  p50: latency.p50,
  p99: latency.p99,
  latest: latency.max,
};
process.send?.(result);
process.disconnect();
