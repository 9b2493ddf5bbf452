/** Legal forms that are no part of a name (design: nothing else is taken off; "X Group" stays apart from "X"). */
const LEGAL_FORMS =
  /(?: (?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|ag|co|corp|sa|nv|bv|pty|oyj?|ab|asa?|spa|kk|pte))+$/u;

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
  const bare = folded.replace(/'s?$/u, '').replace(/'/gu, '');
  const dotless = bare.replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''));
  const words = dotless.replace(/[^\p{L}\p{M}\p{N}%$€£&+]+/gu, ' ').trim();
  return words.replace(LEGAL_FORMS, '');
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
