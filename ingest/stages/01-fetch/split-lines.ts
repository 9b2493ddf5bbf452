/** One line without its end; `bytes` is null when it was longer than the limit. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/**
 * Splits a stream at `\n` and holds at most one line of `limit` bytes: what is beyond it is thrown away
 * while it passes by. A last line without an end counts; an empty stream has none.
 */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (): Line => {
    const line = { number, bytes: length > limit ? null : join(parts, length) };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, to));
      yield take();
      from = to + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

/** Copies, so that a line does not keep the chunk of the stream it came in. */
function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
