import type { InputOutcome } from '../domain/outcome.ts';

/** An article as a client hands it in; null where the client is silent. */
export interface IngestRequest {
  readonly text: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly author: string | null;
}

/** What the API needs to read articles. The CLI hands it in, because the API does not know the pipeline. */
export interface IngestPort {
  /** Reads one article into the graph; trouble in the article is in the outcome, not thrown. */
  ingest(request: IngestRequest): Promise<InputOutcome>;
}
