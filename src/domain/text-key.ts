/** Legal forms that are no part of a name (design: nothing else is taken off; "X Group" stays apart from "X"). */
const LEGAL_FORMS =
  /(?:[\s,]+(?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|ag|co|corp|s\.?a|n\.?v|b\.?v|pty|oyj?|ab|asa?|s\.?p\.?a|kk|pte)\.?)+$/u;

/**
 * Reduces a name to the key by which two spellings are one entity: NFKC, case folded, possessive and
 * punctuation off, legal forms off, white space folded. `nameKey("Kestrel Lithium Corp.'s") === "kestrel lithium"`.
 * Returns '' for a name without letters or digits.
 */
export function nameKey(name: string): string {
  const folded = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ`]/gu, "'")
    .trim();
  const bare = folded.replace(/'s?$/u, '').replace(LEGAL_FORMS, '');
  const dotless = bare.replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''));
  return dotless
    .replace(/'/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}%$€£&+]+/gu, ' ')
    .trim();
}

/** Folds a TEXT value for comparison: NFKC, lower case, no leading determiner, white space folded. */
export function textKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an)\s+/u, '');
}
