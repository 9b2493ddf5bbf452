const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
]);
const INLINE_TAG =
  /<\/?(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)(?:\s[^<>]*)?>/giu;

/** Takes the text out of markup too deep or too long for a parser: in one pass, without telling main part from rest. */
export function flatText(html: string): string {
  return withoutElements(html)
    .replace(INLINE_TAG, '')
    .replace(/<[^<>]*>/gu, '\n')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu, entity)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

/** Cuts scripts, styles and comments by searching forwards only; one without an end takes the rest with it. */
function withoutElements(html: string): string {
  const lower = html.toLowerCase();
  const kept: string[] = [];
  let from = 0;
  for (const { index, 0: opening } of lower.matchAll(/<!--|<(?:script|style|noscript|template)(?=[\s>])/gu)) {
    if (index < from) continue;
    const closing = opening === '<!--' ? '-->' : `</${opening.slice(1)}`;
    const end = lower.indexOf(closing, index);
    kept.push(html.slice(from, index), '\n');
    from = end < 0 ? html.length : end + closing.length;
    if (end < 0) break;
  }
  return kept.join('') + html.slice(from);
}

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED.get(name.toLowerCase()) ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
