import type { Scalar } from '../graph/store.ts';
import { wellFormed } from './well-formed.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/**
 * Writes a value as a literal of Cypher on one line. Other control characters become `\u` escapes. A backslash before
 * a `u` that stands in the text is kept apart from it by joining two strings: Neo4j reads `\u0027` as a quote mark
 * before it looks where strings end, and whether a doubled backslash stops it depends on the version.
 */
export function cypherLiteral(value: Scalar | readonly string[]): string {
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value !== 'string') return numberOrWord(value as Exclude<Scalar, string>);
  const escaped = wellFormed(value)
    .replaceAll(/[\\'\n\r\t\b\f]/gu, (character) => ESCAPES[character] ?? character)
    .replaceAll(/[\p{Cc}\u2028\u2029]/gu, unicodeEscape);
  return `'${escaped.replaceAll('\\\\u', "\\\\' + 'u")}'`;
}

function numberOrWord(value: number | boolean | null): string {
  return String(value);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
