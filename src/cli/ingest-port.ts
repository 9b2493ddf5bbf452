import type { RawDocument } from '../../ingest/documents.ts';
import { ingestDocuments } from '../../ingest/ingest-documents.ts';
import type { Pipeline } from '../../ingest/pipeline.ts';
import { retract } from '../../ingest/retract.ts';
import { makeRawDocument } from '../../ingest/stages/01-fetch/make-raw-document.ts';
import type { IngestPort, IngestRequest, Retraction } from '../api/ports.ts';
import type { ArticleId } from '../domain/id.ts';
import type { InputOutcome } from '../domain/outcome.ts';
import type { RunProgress } from '../domain/run-progress.ts';
import { invariant } from '../errors.ts';
import { getNamedArticles } from '../graph/read/named.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Result } from '../result.ts';
import { nextInstant } from './next-instant.ts';

/** Connects the API to the pipeline: one article handed in is a run of one input, which comes from `api`. */
export function makeIngestPort(
  store: GraphStore,
  pipeline: Pipeline,
  onProgress?: (progress: RunProgress) => void,
): IngestPort {
  return {
    retract: (idOrAddress) => retractAll(store, idOrAddress),
    async ingest(request: IngestRequest): Promise<InputOutcome> {
      let outcome: InputOutcome | undefined;
      await ingestDocuments(once(toDocument(request)), {
        store,
        pipeline,
        concurrency: 1,
        onProgress,
        clock: nextInstant,
        onOutcome: (each) => {
          outcome = each;
        },
      });
      invariant(outcome, 'each input has an outcome');
      return outcome;
    },
  };
}

/** Retracts every version of an article; tells of the one that was live, or else of the last. */
async function retractAll(store: GraphStore, idOrAddress: string): Promise<Retraction> {
  const articles = await getNamedArticles(store, idOrAddress);
  let unchanged = true;
  for (const { id } of articles) {
    const { alreadyRetracted } = await retract(id as ArticleId, { store, at: new Date().toISOString() });
    unchanged &&= alreadyRetracted;
  }
  const shown = articles.find(({ status }) => status === 'READ') ?? articles.at(-1);
  invariant(shown, 'an article was found, or NotFoundError thrown');
  return { articleId: shown.id, unchanged };
}

function toDocument({ text, ...given }: IngestRequest): Result<RawDocument> {
  return makeRawDocument(new TextEncoder().encode(text), 'api', 'text', { given });
}

async function* once<T>(item: T): AsyncGenerator<T> {
  yield item;
}
