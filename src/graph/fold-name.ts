import { sortKey } from './sort-key.ts';

/** Folds a name as `nameSort` is folded, for exact and prefix comparison. */
export function foldName(name: string): string {
  return sortKey(name.normalize('NFKC').toLowerCase().trim());
}
