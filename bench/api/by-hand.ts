/** The other end of the comparison: an HTTP handler that runs the best Cypher and prints the JSON, and nothing else. */
import type { ApiOperation, RunCypher } from './operations.ts';
import { type Served, serve } from './serve.ts';

/** Serves the operations by hand; a request names its operation and gives the variables. */
export function serveByHand(operations: readonly ApiOperation[], run: RunCypher): Promise<Served> {
  const known = new Map(operations.map((operation) => [operation.name, operation]));
  return serve((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', async () => {
      const { operationName, variables } = JSON.parse(Buffer.concat(pieces).toString('utf8'));
      const operation = known.get(operationName);
      const data = operation ? await operation.byHand(run, variables) : null;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data }));
    });
  });
}
