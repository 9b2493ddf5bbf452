// A process that writes through the door of a store and stands still before it commits. Arguments: folder.
// Prints a line when its transaction has a node in it.
import { connectToHolder } from '../../../src/graph/remote/connect.ts';

const store = await connectToHolder(process.argv[2] ?? '', '0.0.0');
await store?.write(async (tx) => {
  await tx.run({ name: 'half', text: "CREATE (n:Story {id: 'half'})" });
  process.stdout.write('open\n');
  await new Promise((resolve) => setTimeout(resolve, 600_000));
});
