/**
 * `GET /export?format=…`: streams what `claimgraph export` writes. The door has let in who asks; like /q it wants no
 * preflight header: it changes nothing, and a page of another site can neither read nor run what comes back.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Response, Router } from 'express';
import { AppError, GraphUnavailableError, NotFoundError } from '../errors.ts';
import { refuse } from './access/refusal.ts';
import { DEFAULT_LIMITS } from './limits/values.ts';
import type { ExportPort, OpenExport } from './ports.ts';
import { factsOf } from './request-facts.ts';

/** Milliseconds that a client may take nothing: its place is for others then. */
const STALL_MS = 60_000;
/** Seconds after which one who was refused may try again. */
const RETRY_SECONDS = 10;

export interface ExportOptions {
  /** Exports at once; `DEFAULT_LIMITS` when absent. */
  readonly atOnce?: number;
  /** True on a server that runs only operations on file. */
  readonly allowList?: boolean;
}

/**
 * Makes the route: without a format it lists the formats; else it streams the file, or an archive of several. A server
 * that runs only operations on file gives none: an export is asked for as freely as an operation is written.
 */
export function exportRoute(
  port: ExportPort,
  { atOnce = DEFAULT_LIMITS.exports, allowList = false }: ExportOptions = {},
): Router {
  let running = 0;
  const router = Router();
  router.get('/', async (request, response) => {
    const asked = readQuery(request.query);
    if (asked['format'] === undefined) return void response.json({ formats: port.formats() });
    if (allowList && !factsOf(request).grant.local) return notOnFile(response);
    if (running >= atOnce) return tooMany(response, atOnce);
    running += 1;
    try {
      const opened = await openOrRefuse(port, asked, response);
      if (opened) await send(opened, response);
    } finally {
      running -= 1;
    }
  });
  return router;
}

/** A parameter that is given twice counts by its last. */
function readQuery(query: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const entries = Object.entries(query).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.at(-1) : value,
  ]);
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'));
}

async function openOrRefuse(
  port: ExportPort,
  asked: Readonly<Record<string, string>>,
  response: Response,
): Promise<OpenExport | undefined> {
  try {
    return await port.open(asked);
  } catch (error) {
    if (!(error instanceof AppError) || error instanceof GraphUnavailableError) throw error;
    const missing = error instanceof NotFoundError;
    refuse(response, {
      status: missing ? 404 : 400,
      code: missing ? 'NOT_FOUND' : 'BAD_INPUT',
      message: error.message,
      hint: error.hint,
    });
    return undefined;
  }
}

/** The first piece is read before anything is sent, so that an export that cannot begin is told as an error. */
async function send({ fileName, mediaType, chunks }: OpenExport, response: Response): Promise<void> {
  const pieces = chunks[Symbol.asyncIterator]();
  const first = await pieces.next();
  response.set({
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
    'Cache-Control': 'no-store',
  });
  response.setTimeout(STALL_MS, () => response.destroy());
  const all = async function* (): AsyncGenerator<Uint8Array> {
    for (let piece = first; !piece.done; piece = await pieces.next()) yield piece.value;
  };
  try {
    await pipeline(Readable.from(all(), { objectMode: false }), response);
  } catch (error) {
    // Half a file must not look like a whole one: the connection breaks off. A client that went away is no trouble.
    const gone = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!gone) throw error;
  } finally {
    await pieces.return?.(undefined);
  }
}

function notOnFile(response: Response): void {
  refuse(response, {
    status: 403,
    code: 'OPERATION_NOT_ALLOWED',
    message: 'This server runs only the operations it has on file, and exports are not among them.',
    hint: 'Export with `claimgraph export`, or ask who runs this server for a file.',
  });
}

function tooMany(response: Response, atOnce: number): void {
  refuse(response, {
    status: 503,
    code: 'TOO_MANY_OPERATIONS',
    message: `As many exports are under way as are taken at once: ${atOnce}.`,
    hint: `Try again in ${RETRY_SECONDS} seconds.`,
    headers: { 'Retry-After': String(RETRY_SECONDS) },
  });
}
