/** A longer line is not searched: its error is named without a column. */
const LONGEST = 1_000_000;

/**
 * Finds the column (from 1) of the first character that makes a line no JSON; null for very long lines. V8 names no
 * position for most errors, but tells a line that merely ends too early from one that is wrong: the shortest wrong
 * beginning is searched by halving.
 */
export function brokenColumn(line: string): number | null {
  if (line.length > LONGEST) return null;
  let right = 0;
  let wrong = line.length + 1;
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (endsTooEarly(line.slice(0, middle))) right = middle;
    else wrong = middle;
  }
  return wrong;
}

/** True also for a beginning that is whole JSON by itself. */
function endsTooEarly(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (cause) {
    const { message } = cause as SyntaxError;
    const position = /at position (\d+)/u.exec(message)?.[1];
    return /unexpected end|unterminated/iu.test(message) || Number(position ?? -1) >= beginning.length;
  }
}
