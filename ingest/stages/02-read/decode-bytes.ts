import htmlEncodingSniffer from 'html-encoding-sniffer';
import iconv from 'iconv-lite';
import jschardet from 'jschardet';

/** Bytes of a text shown to the guesser; more makes it slower, not surer. */
const GUESS_BYTES = 65_536;
/** Below this jschardet calls English windows-1252 by whatever name comes first. */
const SURE = 0.9;

/**
 * Decodes bytes to text: byte order mark, then UTF-8 where it is valid, then UTF-16 by its zeros, then what an
 * HTML page declares, then the guesser, else windows-1252. Never fails: a wrong byte becomes U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, html: boolean): string {
  const encoding = byteOrderMark(bytes) ?? utf8OrNot(bytes) ?? utf16(bytes) ?? declaredOrGuessed(bytes, html);
  // iconv takes the mark off itself; TextDecoder is not used because Node 20 reads windows-1252 as Latin-1.
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

/** Returns the UTF-16 encoding bytes have by their mark or their zeros; undefined for all other bytes. */
export function utf16(bytes: Uint8Array): string | undefined {
  const mark = byteOrderMark(bytes);
  if (mark) return mark.startsWith('utf-16') ? mark : undefined;
  const sample = bytes.subarray(0, 4096 - (bytes.length % 2));
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : undefined;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-8 also where a few bytes are broken: many whole sequences do not come about by chance. */
function utf8OrNot(bytes: Uint8Array): string | undefined {
  if (utf16(bytes)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  let broken = 0;
  let whole = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) whole += 1;
  }
  return broken === 0 || whole > broken * 4 ? 'utf-8' : undefined;
}

function declaredOrGuessed(bytes: Uint8Array, html: boolean): string {
  if (html) {
    const declared = htmlEncodingSniffer(bytes, { defaultEncoding: 'windows-1252' });
    if (declared !== 'UTF-8' && iconv.encodingExists(declared)) return declared;
  }
  const { encoding, confidence } = jschardet.detect(Buffer.from(bytes.subarray(0, GUESS_BYTES)));
  return encoding && confidence >= SURE && iconv.encodingExists(encoding) && !/utf|ascii/iu.test(encoding)
    ? encoding
    : 'windows-1252';
}
