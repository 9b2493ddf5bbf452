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

/** What a rule of the reading is known by: a sentence it reads, and the claim it makes of it. */
export interface RuleNote {
  readonly example: string;
  readonly reads: string;
}

/** What came of taking an article out of the live graph. */
export interface Retraction {
  readonly articleId: string;
  /** True when it was retracted before: nothing changed. */
  readonly unchanged: boolean;
}

/** What the API needs to read articles and to take them out. The CLI hands it in, because the API does not know the pipeline. */
export interface IngestPort {
  /** Reads one article into the graph; trouble in the article is in the outcome, not thrown. */
  ingest(request: IngestRequest): Promise<InputOutcome>;
  /** Retracts an article, by id or, with all its versions, by address. Throws NotFoundError when there is none. */
  retract(idOrAddress: string): Promise<Retraction>;
}

/** A format that the graph, or a part of it, can be written in. */
export interface ExportFormatNote {
  readonly name: string;
  readonly about: string;
  readonly mediaType: string;
  /** True where several files come as one archive. */
  readonly archive: boolean;
}

/** An export that is ready to be read. */
export interface OpenExport {
  readonly fileName: string;
  readonly mediaType: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** What the API needs to write exports. The CLI hands it in, because the API does not know the formats. */
export interface ExportPort {
  formats(): readonly ExportFormatNote[];
  /** Opens an export by its parameters. Throws InputError, ConfigError or NotFoundError for what cannot be. */
  open(asked: Readonly<Record<string, string>>): Promise<OpenExport>;
}
