import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { packagePath } from '../../src/package-root.ts';

/** Returns the folder of the sets, ../shared/data or what `--data` names; throws where there is none. */
export function dataFolder(): string {
  const option = process.argv.indexOf('--data');
  const folder = resolve(packagePath(), option < 0 ? '../shared/data' : (process.argv[option + 1] ?? ''));
  if (!existsSync(folder)) throw new Error(`${folder} is not here: the sets are not part of the package`);
  return folder;
}
