import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Lists the files below a folder whose path matches, relative to `root`, with forward slashes, sorted. */
export function listFiles(root: string, folder: string, pattern: RegExp): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => pattern.test(path))
    .sort();
}
