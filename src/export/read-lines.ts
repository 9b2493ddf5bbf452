import { createReadStream } from 'node:fs';
import { badExportLine, unreadablePath } from '../errors.ts';

/** A stretch of a file in bytes, `end` exclusive, with the number of its first line. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** One line of an export. */
export interface ExportLine {
  readonly value: Readonly<Record<string, unknown>>;
  /** From 1. */
  readonly number: number;
  /** Its bytes, line end included, and where they begin. */
  readonly bytes: Buffer;
  readonly start: number;
}

const LINE_END = 0x0a;

/**
 * Reads an export line by line, all of it or a range, and parses each. Throws `InputError` for what is no line of
 * JSON holding an object, and for a file that cannot be read.
 */
export async function* readLines(path: string, range?: ByteRange): AsyncGenerator<ExportLine> {
  let start = range?.start ?? 0;
  let number = range?.line ?? 1;
  for await (const bytes of splitLines(path, range)) {
    yield { value: parseLine(bytes, number), number, bytes, start };
    start += bytes.length;
    number += 1;
  }
}

async function* splitLines(path: string, range: ByteRange | undefined): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, range ? { start: range.start, end: range.end - 1 } : {});
  const parts: Buffer[] = [];
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, from)) {
        parts.push(chunk.subarray(from, at + 1));
        yield parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
        parts.length = 0;
        from = at + 1;
      }
      if (from < chunk.length) parts.push(chunk.subarray(from));
    }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw unreadablePath(path, error);
    throw error;
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

function parseLine(bytes: Buffer, number: number): Readonly<Record<string, unknown>> {
  const text = bytes.toString('utf8').trimEnd();
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Told below, with the line's number and beginning.
  }
  throw badExportLine(number, 'the line', text, 'one JSON object');
}
