import { readFileSync } from 'node:fs';
import { packagePath } from '../package-root.ts';

/** Returns the version in our package.json: for `--version`, manifests and the pipeline's identity. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string };
  return version;
}
