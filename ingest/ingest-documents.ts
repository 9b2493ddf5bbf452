import { hashId, type InputId, type RunId } from '../src/domain/id.ts';
import type { InputOutcome } from '../src/domain/outcome.ts';
import type { RunProgress } from '../src/domain/run-progress.ts';
import { AppError, GraphUnavailableError } from '../src/errors.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { findInputs, type KnownInput, saveInput } from '../src/graph/write/inputs.ts';
import type { Result } from '../src/result.ts';
import { chunked } from './chunked.ts';
import type { RawDocument } from './documents.ts';
import { failureDiagnostic } from './failure-diagnostic.ts';
import { extractArticle, type Pipeline, storeArticle } from './pipeline.ts';
import { RunLedger, type RunSummary } from './run-ledger.ts';
import { SKIP_CODES } from './skip-codes.ts';

export interface IngestOptions {
  readonly store: GraphStore;
  readonly pipeline: Pipeline;
  /** Articles under way at once, at least 1. The graph is the same for any number. */
  readonly concurrency: number;
  /** Returns the present instant, ISO UTC; stages see no clock. */
  readonly clock: () => string;
  /** Aborted: no new article is begun, those under way are finished. */
  readonly signal?: AbortSignal;
  /** Called after an input's transaction is committed: what it reports is stored. */
  readonly onOutcome?: (outcome: InputOutcome) => void;
  /** Called whenever the counts of the run change; the last time with `finished`, also where it throws. */
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}

/** Inputs looked up at once, to see which were read before; also the most that wait in memory. */
const CHUNK = 64;

/**
 * Runs documents through the pipeline into the graph, one transaction an article. A bad article ends FAILED or
 * SKIPPED with its reason and the run goes on; only a graph that cannot be used stops it.
 */
export async function ingestDocuments(
  documents: AsyncIterable<Result<RawDocument>>,
  options: IngestOptions,
): Promise<RunSummary> {
  const { store, pipeline, onProgress, clock } = options;
  const startedAt = clock();
  const runId = hashId('run', [pipeline.id, startedAt]) as RunId;
  const run = new RunLedger({ store, runId, pipelineId: pipeline.id, startedAt, onProgress });
  return run.guard(() => runDocuments(documents, run, { ...options, runId }));
}

async function runDocuments(
  documents: AsyncIterable<Result<RawDocument>>,
  run: RunLedger,
  options: OneOptions,
): Promise<RunSummary> {
  await run.save(null);
  for await (const chunk of chunked(documents, CHUNK)) {
    const inputs = chunk.map((document) => ({ id: inputId(document), document }));
    const known = await findInputs(
      options.store,
      inputs.map((input) => input.id),
    );
    const queue = inputs.values();
    const worker = async () => {
      for (const input of queue) {
        if (options.signal?.aborted) return;
        run.count(await ingestOne(input, known.get(input.id), options));
      }
    };
    await Promise.all(Array.from({ length: options.concurrency }, worker));
    if (options.signal?.aborted) break;
  }
  return run.finish({ at: options.clock(), interrupted: options.signal?.aborted ?? false });
}

interface Input {
  readonly id: InputId;
  readonly document: Result<RawDocument>;
}

/** An input is its bytes with what was given beside them; one that could not be fetched is its place. */
function inputId(document: Result<RawDocument>): InputId {
  if (!document.ok) return hashId('input', ['place', document.diagnostics[0]?.place ?? '']) as InputId;
  return hashId('input', [document.value.rawHash, JSON.stringify(document.value.given)]) as InputId;
}

type OneOptions = IngestOptions & { readonly runId: RunId };

async function ingestOne(
  input: Input,
  known: KnownInput | undefined,
  options: OneOptions,
): Promise<InputOutcome> {
  const outcome = isSettled(known, options.pipeline.id)
    ? unchangedOutcome(input, known)
    : await readAndWrite(input, known, options);
  options.onOutcome?.(outcome);
  return outcome;
}

/** What this pipeline has read or skipped before needs no second look; a failure may have been of the moment. */
function isSettled(known: KnownInput | undefined, pipelineId: string): known is KnownInput {
  return known !== undefined && known.pipelineId === pipelineId && known.status !== 'FAILED';
}

function unchangedOutcome({ id, document }: Input, known: KnownInput): InputOutcome {
  const status = known.status === 'SKIPPED' ? 'SKIPPED' : 'READ';
  const articleId = known.articleId as InputOutcome['articleId'];
  const place = originOf(document);
  const { code, reason, stage, hint } = known;
  const why = { code: code ?? '', message: reason ?? '', stage: stage ?? '', place, hint: hint ?? '' };
  const diagnostics = status === 'SKIPPED' ? [why] : [];
  return { ...emptyOutcome(id, place), status, unchanged: true, articleId, diagnostics };
}

async function readAndWrite(
  { id, document }: Input,
  known: KnownInput | undefined,
  options: OneOptions,
): Promise<InputOutcome> {
  const { store, pipeline, clock, runId } = options;
  const blank = emptyOutcome(id, originOf(document));
  const at = clock();
  const record = { runId, pipelineId: pipeline.id, at };
  const extraction = document.ok ? await extractSafely(document.value, pipeline) : document;
  if (!extraction.ok) {
    const status = SKIP_CODES.has(extraction.diagnostics[0]?.code ?? '') ? 'SKIPPED' : 'FAILED';
    const outcome: InputOutcome = { ...blank, status, diagnostics: extraction.diagnostics };
    await store.write((tx) => saveInput(tx, outcome, record));
    return outcome;
  }
  const { graph } = extraction.value;
  const outcome: InputOutcome = {
    ...blank,
    status: 'READ',
    articleId: graph.article.id,
    title: graph.article.title,
    entities: graph.entities.length,
    claims: graph.claims.length,
    evidence: graph.evidence.length,
    diagnostics: extraction.diagnostics,
  };
  try {
    const { unchanged } = await store.write(async (tx) => {
      await saveInput(tx, outcome, record);
      // Its article may have been read again from the stored text: these bytes know more, title and date too.
      const anew = known !== undefined && known.pipelineId !== pipeline.id;
      return storeArticle(tx, graph, { pipeline, at, anew });
    });
    return unchanged ? { ...outcome, unchanged } : outcome;
  } catch (error) {
    if (error instanceof GraphUnavailableError || !(error instanceof AppError)) throw error;
    const failed: InputOutcome = {
      ...blank,
      status: 'FAILED',
      diagnostics: [failureDiagnostic(error, 'write', blank.origin)],
    };
    await store.write((tx) => saveInput(tx, failed, record));
    return failed;
  }
}

/** Runs stages 2–7; a bug of ours in one article becomes that article's failure, not the run's. */
async function extractSafely(raw: RawDocument, pipeline: Pipeline) {
  try {
    return await extractArticle(raw, pipeline);
  } catch (error) {
    return { ok: false, diagnostics: [failureDiagnostic(error, 'extract', raw.origin)] } as const;
  }
}

function originOf(document: Result<RawDocument>): string {
  return document.ok ? document.value.origin : (document.diagnostics[0]?.place ?? 'unknown');
}

function emptyOutcome(id: InputId, origin: string): InputOutcome {
  return {
    id,
    origin,
    status: 'FAILED',
    unchanged: false,
    articleId: null,
    title: null,
    entities: 0,
    claims: 0,
    evidence: 0,
    diagnostics: [],
  };
}
