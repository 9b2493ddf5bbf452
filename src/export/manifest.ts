import type { Param } from '../graph/store.ts';
import { dumpHistory } from '../graph/transfer/dump.ts';
import type { ExportRequest, Literals, Quotes } from './export-request.ts';
import type { FormatName } from './formats.ts';
import { digestGraph } from './jsonl.ts';
import type { ExportCounts } from './tally.ts';

/** What is said of one written file. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What an export is, for whoever finds it later: nothing in it depends on the clock, unless history was asked for. */
export interface ExportManifest {
  readonly format: FormatName;
  /** Version of claimgraph that wrote it. */
  readonly claimgraph: string;
  readonly schemaVersion: number;
  /** The engine it was read from. */
  readonly store: string;
  /** How the part was chosen; null for the whole graph. */
  readonly query: Param;
  readonly complete: boolean;
  readonly literals: Literals;
  readonly quotes: Quotes;
  /** SHA-256 of the graph, or of the chosen part, as its jsonl export has it: equal graphs have equal digests. */
  readonly digest: string;
  readonly pipelineIds: readonly string[];
  /** With history only: the runs that read the graph. */
  readonly runs?: readonly Param[];
  /** What the files hold; see `docs/exports.md` for what each format counts as nodes and edges. */
  readonly counts: ExportCounts;
  /** Records of the graph, or of the chosen part, by type. */
  readonly records: Readonly<Record<string, number>>;
  readonly files: readonly WrittenFile[];
  readonly licence: string;
}

/** Makes the manifest of an export whose files are written; reads the graph once more, for its digest. */
export async function makeManifest(
  request: ExportRequest,
  format: FormatName,
  written: { readonly files: readonly WrittenFile[]; readonly counts: ExportCounts },
): Promise<ExportManifest> {
  const { store, selection, query = null, literals, quotes, withHistory, version } = request;
  const {
    schemaVersion,
    digest,
    pipelineIds,
    counts: records,
  } = await digestGraph({ ...request, quotes: 'full' });
  return {
    format,
    claimgraph: version,
    schemaVersion,
    store: store.engine,
    query,
    complete: selection === undefined,
    literals,
    quotes,
    digest,
    pipelineIds,
    ...(withHistory ? { runs: await listRuns(request) } : {}),
    counts: written.counts,
    records,
    files: written.files,
    licence: licenceNote(format, quotes),
  };
}

async function listRuns({ store }: ExportRequest): Promise<readonly Param[]> {
  const runs: Param[] = [];
  for await (const { id, node } of dumpHistory(store, 'Run')) runs.push({ ...node, id });
  return runs;
}

const OWNERS =
  'Articles and quotes belong to their publishers; check what their terms and your law allow before passing them on.';
const FACTS = 'Names, claims, counts and offsets are derived from them.';

function licenceNote(format: FormatName, quotes: Quotes): string {
  return `${OWNERS} ${FACTS} ${wordsIn(format, quotes)}`;
}

/** Which of the articles' words an export holds. */
function wordsIn(format: FormatName, quotes: Quotes): string {
  if (quotes === 'none') return 'This export holds titles and short phrases, no quotes and no texts.';
  if (quotes === 'short') return 'This export holds quotes of at most 120 characters and no texts.';
  return format === 'jsonl'
    ? 'This export holds the full texts of the articles and whole quotes.'
    : 'This export holds whole quotes, no full texts.';
}
