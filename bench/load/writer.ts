/** A process that ingests into the store it is told until its parent says stop, as `claimgraph ingest` beside a server. */
import { openStore } from '../../src/graph/open-store.ts';
import { writeUntil } from './write-until.ts';

const { address, user, password } = JSON.parse(process.argv[2] ?? '{}') as Readonly<Record<string, string>>;
const store = await openStore(address ?? '', user === undefined ? {} : { user, password: password ?? '' });
const stop = new AbortController();
process.once('message', () => stop.abort());
const written = await writeUntil(store, stop.signal);
await store.close();
process.send?.(written);
process.disconnect();
