import { pipeline } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { tooLargeForZip } from '../errors.ts';
import type { ByteFile } from './start-export.ts';

/** 1 January 1980, the first day a zip archive knows: no clock enters an export. */
const DATE = 0x0021;
/** Deflated, sizes after the data, names in UTF-8: what a stream can say. */
const METHOD = 8;
const FLAGS = 0x0808;
const VERSION = 20;
const LIMIT = 0xffff_ffff;

interface Entry {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/**
 * Packs files into a zip archive while they are read, in constant memory: each one's sizes follow its data. Throws
 * `InputError` past four gigabytes, where the format would need other headers.
 */
export async function* zipFiles(files: Iterable<ByteFile>): AsyncGenerator<Uint8Array> {
  const entries: Entry[] = [];
  let at = 0;
  for (const { name, chunks } of files) {
    const encoded = Buffer.from(name);
    const header = localHeader(encoded);
    yield header;
    const sums = { crc: 0, packed: 0, size: 0 };
    yield* deflated(chunks, sums);
    if (Math.max(sums.size, at + sums.packed) > LIMIT) throw tooLargeForZip(name);
    yield descriptor(sums);
    entries.push({ name: encoded, at, ...sums });
    at += header.length + sums.packed + DESCRIPTOR;
  }
  const directory = Buffer.concat(entries.map(centralHeader));
  yield directory;
  yield endRecord(entries.length, directory.length, at);
}

interface Sums {
  crc: number;
  packed: number;
  size: number;
}

/** Deflates what comes, adding up both sides; the checksum is of the plain bytes. */
async function* deflated(chunks: AsyncIterable<Uint8Array>, sums: Sums): AsyncGenerator<Uint8Array> {
  const deflate = createDeflateRaw();
  // An error of the source destroys the stream, which throws it below; so the callback has nothing to do.
  pipeline(summed(chunks, sums), deflate, () => {});
  for await (const packed of deflate as AsyncIterable<Buffer>) {
    sums.packed += packed.length;
    yield packed;
  }
}

async function* summed(chunks: AsyncIterable<Uint8Array>, sums: Sums): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    sums.crc = crc32(chunk, sums.crc);
    sums.size += chunk.length;
    yield chunk;
  }
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(METHOD, 8);
  header.writeUInt16LE(DATE, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

const DESCRIPTOR = 16;

function descriptor({ crc, packed, size }: Sums): Buffer {
  const record = Buffer.alloc(DESCRIPTOR);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(crc, 4);
  record.writeUInt32LE(packed, 8);
  record.writeUInt32LE(size, 12);
  return record;
}

function centralHeader({ name, crc, packed, size, at }: Entry): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  header.writeUInt16LE(FLAGS, 8);
  header.writeUInt16LE(METHOD, 10);
  header.writeUInt16LE(DATE, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(packed, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(at, 42);
  return Buffer.concat([header, name]);
}

function endRecord(count: number, size: number, at: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(at, 16);
  return record;
}
