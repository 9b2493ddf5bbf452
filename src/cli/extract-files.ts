import { type Extraction, extractArticle } from '../../ingest/pipeline.ts';
import { fetchDocuments } from '../../ingest/stages/01-fetch.ts';
import type { Config } from '../config.ts';
import type { Diagnostic } from '../result.ts';
import { loadPipeline } from './load-pipeline.ts';
import { oneLine } from './table.ts';

/** One input without a database: what was made of it, or null where it was no article, which is told on stderr. */
export interface ExtractedFile {
  readonly file: string;
  readonly extraction: Extraction | null;
}

/** Runs files, folders or standard input through stages 1–7, one after the other. */
export async function* extractFiles(
  inputs: readonly string[],
  reader: Config['reader'],
): AsyncGenerator<ExtractedFile> {
  const pipeline = await loadPipeline(reader);
  for await (const document of fetchDocuments(inputs)) {
    const extraction = document.ok ? await extractArticle(document.value, pipeline) : document;
    if (document.ok && extraction.ok) yield { file: document.value.origin, extraction: extraction.value };
    else {
      const [first] = extraction.diagnostics;
      if (first) tell(first);
      yield { file: first?.place ?? '', extraction: null };
    }
  }
}

function tell({ code, place, message, hint }: Diagnostic): void {
  console.error(`${code}  ${place} — ${oneLine(message, 200)}\n  ${hint}`);
}
