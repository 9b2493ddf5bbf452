import { utf16 } from './decode-bytes.ts';

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive or office document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00FF\u00D8\u00FF', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u001F\u008B', 'gzip-compressed'],
  ['\u007FELF', 'a program'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old office document'],
];
/** Share of control characters above which bytes are no text; random bytes have .10, damaged texts under .02. */
const CONTROL_SHARE = 0.05;

/** Names what bytes are when they are no text ("a PDF"); undefined for text, also with a few stray controls. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return signature[1];
  if (utf16(bytes)) return undefined;
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 ? byte < 0x09 || byte > 0x0d : byte === 0x7f) controls += 1;
  return controls > bytes.length * CONTROL_SHARE
    ? `${controls} control characters in ${bytes.length} bytes`
    : undefined;
}
