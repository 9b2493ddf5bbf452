/** Inline marks and what stays of them; every class is bounded, so that no line makes them slow. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\]\n]{0,500}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])/gu, ''],
  [/\[([^\]\n]{1,500})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])/gu, '$1'],
  [/<(https?:\/\/[^>\s]{1,2000})>/gu, '$1'],
  [/(\*\*|__)(?=\S)([^\n]{1,400}?\S|\S)\1/gu, '$2'],
  [/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^\n]{0,400}?[^\s*_])\1(?![\p{L}\p{N}*_])/gu, '$2'],
  [/~~(?=\S)([^\n]{1,400}?)~~/gu, '$1'],
  [/`([^`\n]{1,1000})`/gu, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!>~|])/gu, '$1'],
];

const LINE_PREFIX = /^ {0,3}(?:#{1,6}[ \t]+|(?:>[ \t]?)+)/u;
const DROPPED_LINE = /^ {0,3}(?:(?:[-*_][ \t]*){3,}|=+|```.*|~~~.*|\[[^\]]{1,200}\]:[ \t]+\S.*)$/u;
/** Beyond this a line is no prose, and its marks stay. */
const LONGEST_LINE = 100_000;

/** Text without Markdown's marks, and its first heading of the first level, null where it has none. */
export interface MarkdownText {
  readonly text: string;
  readonly heading: string | null;
}

/** Strips headings, emphasis, links, quotes and rules to plain text; list items keep a `- `. */
export function markdownText(source: string): MarkdownText {
  let heading: string | null = null;
  const lines: string[] = [];
  for (const line of source.replace(/<!--[\s\S]{0,10000}?-->/gu, '').split('\n')) {
    if (DROPPED_LINE.test(line)) continue;
    const bare = stripInline(line.replace(LINE_PREFIX, '').replace(/[ \t]+#+[ \t]*$/u, '')).replace(
      /^(\s*)[*+][ \t]+/u,
      '$1- ',
    );
    if (heading === null && /^ {0,3}#[ \t]/u.test(line)) heading = bare.trim();
    lines.push(bare);
  }
  return { text: lines.join('\n').replace(/\n{3,}/gu, '\n\n'), heading };
}

function stripInline(line: string): string {
  if (line.length > LONGEST_LINE) return line;
  return INLINE.reduce((text, [pattern, kept]) => text.replace(pattern, kept), line);
}
