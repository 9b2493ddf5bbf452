// A process that holds an embedded store until its input ends. Argument: the store's address.
import { openStore } from '../../../src/graph/open-store.ts';

const store = await openStore(process.argv[2] ?? '');
process.stdout.write('open\n');
process.stdin.resume();
process.stdin.once('end', () => void store.close());
