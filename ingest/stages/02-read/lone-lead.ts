const THAI = /[\u0E00-\u0E7F]/u;
const WORD = /[\p{L}\p{N}]/u;
const CONTRACTION = /^(?:s|t|d|m|re|ve|ll)(?![\p{L}\p{N}])/u;

/**
 * Tells what a lone `โ` was (E2 whose two other bytes were lost): ’ “ ” or —, by its neighbours and by
 * whether a quotation is `open`. Undefined beside Thai letters, or where nothing Latin stands beside it.
 */
export function loneLead(text: string, at: number, open: boolean): string | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (text.charAt(at) !== 'โ' || THAI.test(before) || THAI.test(after)) return undefined;
  const wordBefore = WORD.test(before);
  const wordAfter = WORD.test(after);
  if (wordBefore && wordAfter) return CONTRACTION.test(text.slice(at + 1, at + 5)) ? '’' : '—';
  if (wordAfter) return /^$|[\s([—–-]/u.test(before) ? '“' : undefined;
  if (wordBefore) return before === 's' && !open ? '’' : '”';
  if (/[.,!?;:…]/u.test(before)) return '”';
  return before === ' ' && after === ' ' && hasLatinNear(text, at) ? '—' : undefined;
}

function hasLatinNear(text: string, at: number): boolean {
  return /[a-z]/iu.test(text.charAt(at - 2)) && /[a-z]/iu.test(text.charAt(at + 2));
}
