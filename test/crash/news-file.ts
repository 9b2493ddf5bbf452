import { writeFileSync } from 'node:fs';
import { generateNews } from '../../bench/cases/news-generator.ts';

/** Writes `count` generated articles into one JSONL file. */
export async function writeNewsFile(path: string, count: number): Promise<void> {
  const lines: string[] = [];
  for await (const document of generateNews(count)) {
    if (document.ok) lines.push(new TextDecoder().decode(document.value.bytes));
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
}
