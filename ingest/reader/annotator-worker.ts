/** Thread of `annotator-pool.ts`: loads the encoder once, then reads one text after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeEncoderAnnotator } from './encoder-annotator.ts';
import type { PoolJob, PoolReply } from './pool-messages.ts';

const reply = (message: PoolReply) => parentPort?.postMessage(message);
let fallback: string | null = null;
const annotator = await makeEncoderAnnotator((workerData as { readonly models?: string }).models, {
  onFallback: (reason) => {
    fallback = messageOf(reason);
  },
});
reply({ kind: 'ready', id: annotator.id, fallback });

parentPort?.on('message', async ({ text, body }: PoolJob) => {
  try {
    reply({ kind: 'read', annotation: await annotator.annotate(text, body) });
  } catch (error) {
    reply({ kind: 'failed', error });
  }
});

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
