// A process that writes to an embedded store until there is no room. Argument: the store's address.
// Prints one JSON line: how many writes were reported as done, and the error that ended them.
import { AppError } from '../../../src/errors.ts';
import { openStore } from '../../../src/graph/open-store.ts';

const PIECE = 'x'.repeat(20_000);
const MOST = 20_000;

// Without a handler the signal that comes with EFBIG ends the process before the write can fail.
process.on('SIGXFSZ', () => undefined);

let written = 0;
try {
  const store = await openStore(process.argv[2] ?? '');
  const statement = { name: 'fill', text: 'CREATE (n:Story {id: $id, text: $text})' };
  for (; written < MOST; written += 1)
    await store.write((tx) => tx.run(statement, { id: `s${written}`, text: `${PIECE}${written}` }));
} catch (error) {
  const found =
    error instanceof AppError
      ? { name: error.name, message: error.message, hint: error.hint }
      : { name: String(error) };
  process.stdout.write(`${JSON.stringify({ written, ...found })}\n`);
  process.exit(0);
}
