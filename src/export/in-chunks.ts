/** Size of a piece of output: large enough that writing is not what takes time. */
const CHUNK_CHARACTERS = 64 * 1024;

/** Joins small texts into pieces of about 64 thousand characters. */
export async function* inChunks(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk: string[] = [];
  let size = 0;
  for await (const text of texts) {
    chunk.push(text);
    size += text.length;
    if (size < CHUNK_CHARACTERS) continue;
    yield chunk.join('');
    [chunk, size] = [[], 0];
  }
  if (size > 0) yield chunk.join('');
}
