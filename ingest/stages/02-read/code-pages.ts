import iconv from 'iconv-lite';

/** A code page as which UTF-8 bytes were once misread: each character and the byte it stood for. */
export interface CodePage {
  readonly name: 'latin' | 'thai' | 'cyrillic';
  readonly byteOf: ReadonlyMap<string, number>;
}

/** The pages seen in the wild. Thai comes with windows-1252 where windows-874 has holes (€ ™ œ). */
export const CODE_PAGES: readonly CodePage[] = [
  { name: 'latin', byteOf: table('windows-1252') },
  { name: 'thai', byteOf: table('windows-1252', 'windows-874') },
  { name: 'cyrillic', byteOf: table('windows-1251') },
];

/** Later pages win where both name a byte; a C1 control (a Latin-1 misreading) always counts as itself. */
function table(...pages: readonly string[]): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  for (const page of pages) {
    for (let byte = 0x80; byte <= 0xff; byte += 1) {
      const char = iconv.decode(Buffer.from([byte]), page);
      if (char !== '\uFFFD') bytes.set(char, byte);
    }
  }
  for (let byte = 0x80; byte <= 0x9f; byte += 1) bytes.set(String.fromCharCode(byte), byte);
  return bytes;
}

/** A UTF-8 sequence found in misread characters. */
export interface Sequence {
  /** Characters it takes in the text. */
  readonly length: number;
  readonly codePoint: number;
  readonly bytes: readonly number[];
}

/** Reads the misread UTF-8 sequence that begins at `at`; undefined where none does. */
export function readSequence(text: string, at: number, page: CodePage): Sequence | undefined {
  const lead = page.byteOf.get(text.charAt(at));
  const length = lead === undefined ? 0 : sequenceLength(lead);
  if (lead === undefined || length === 0) return undefined;
  const bytes = [lead];
  for (let index = 1; index < length; index += 1) {
    const byte = page.byteOf.get(text.charAt(at + index));
    if (byte === undefined || byte > 0xbf) return undefined;
    bytes.push(byte);
  }
  const decoded = Buffer.from(bytes).toString('utf8');
  const codePoint = decoded.codePointAt(0) ?? 0xfffd;
  // The decoder refuses overlong forms, surrogates and what is beyond U+10FFFF.
  return codePoint === 0xfffd ? undefined : { length, codePoint, bytes };
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}
