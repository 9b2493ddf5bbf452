import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Finds the package's folder from wherever this file runs: `src/` in development, `dist/src/` once built. */
function findRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && readFileSync(file, 'utf8').includes('"name": "claimgraph"')) return folder;
    if (folder === dirname(folder)) throw new Error('package.json of claimgraph is missing beside its files');
  }
}

const root = findRoot();

/** Returns the absolute path of a file the package ships, e.g. `packagePath('queries')`. */
export function packagePath(...segments: readonly string[]): string {
  return join(root, ...segments);
}
