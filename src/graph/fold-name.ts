import { sortKey } from './sort-key.ts';

/** Characters that count; the stores' indexes take no value over about 8,000 bytes. */
const MAX_LENGTH = 500;

/** Folds a name as `nameSort` is folded, for exact and prefix comparison. */
export function foldName(name: string): string {
  return sortKey(name.normalize('NFKC').toLowerCase().trim()).slice(0, MAX_LENGTH);
}
