import type { RawDocument } from '../../ingest/documents.ts';
import { ingestDocuments } from '../../ingest/ingest-documents.ts';
import type { Pipeline } from '../../ingest/pipeline.ts';
import { makeRawDocument } from '../../ingest/stages/01-fetch/make-raw-document.ts';
import type { IngestPort, IngestRequest } from '../api/ports.ts';
import type { InputOutcome } from '../domain/outcome.ts';
import { invariant } from '../errors.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Result } from '../result.ts';

/** Connects the API to the pipeline: one article handed in is a run of one input, which comes from `api`. */
export function makeIngestPort(store: GraphStore, pipeline: Pipeline): IngestPort {
  return {
    async ingest(request: IngestRequest): Promise<InputOutcome> {
      let outcome: InputOutcome | undefined;
      await ingestDocuments(once(toDocument(request)), {
        store,
        pipeline,
        concurrency: 1,
        clock: () => new Date().toISOString(),
        onOutcome: (each) => {
          outcome = each;
        },
      });
      invariant(outcome, 'each input has an outcome');
      return outcome;
    },
  };
}

function toDocument({ text, ...given }: IngestRequest): Result<RawDocument> {
  return makeRawDocument(new TextEncoder().encode(text), 'api', 'text', { given });
}

async function* once<T>(item: T): AsyncGenerator<T> {
  yield item;
}
