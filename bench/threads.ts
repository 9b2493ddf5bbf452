/**
 * Measures whether threads help the encoder: the same texts read by the main thread and by a pool of one a core, in turns.
 * Wall time says something on an idle machine only; CPU time says what the threads cost. `npx tsx bench/threads.ts [texts]`
 */
import { availableParallelism } from 'node:os';
import type { Annotator } from '../ingest/annotation.ts';
import { makeAnnotatorPool } from '../ingest/reader/annotator-pool.ts';
import { makeEncoderAnnotator } from '../ingest/reader/encoder-annotator.ts';
import { generateNews } from './cases/news-generator.ts';

const texts: string[] = [];
for await (const document of generateNews(Number(process.argv[2] ?? 40)))
  if (document.ok) texts.push(new TextDecoder().decode(document.value.bytes));

const size = availableParallelism();
const pool = await makeAnnotatorPool({ size });
const readers = { 'main thread': await makeEncoderAnnotator(), [`${size} threads`]: pool };
for (let turn = 0; turn < 3; turn += 1)
  for (const [name, annotator] of Object.entries(readers)) await measure(name, annotator);
await pool.close();

async function measure(name: string, annotator: Annotator): Promise<void> {
  const started = performance.now();
  const cpu = process.cpuUsage();
  await Promise.all(texts.map((text) => annotator.annotate(text, { start: 0, end: text.length })));
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - started) / 1000;
  console.log(`${name.padEnd(12)} ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} CPU-s`);
}
