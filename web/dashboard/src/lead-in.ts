/** Returns the whole words of a quote's sentence before it: a denial often stands there, `denied that`. */
export function leadIn(prefix: string): string {
  const inSentence = prefix.slice(prefix.search(/[^.!?:"”\n]*$/u));
  return inSentence === prefix ? prefix.replace(/^\S*\s/u, '… ') : inSentence.trimStart();
}
