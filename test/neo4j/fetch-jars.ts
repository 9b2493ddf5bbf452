import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from './run-tool.ts';

const VERSION = '5.26.16';
const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
/** 116 MB took 24 s here; a slow line may need minutes. */
const DOWNLOAD_MS = 600_000;

/**
 * Gives the folder with Neo4j's jars, fetching them with Maven the first time.
 * The folder is filled under another name and renamed when whole, so a broken download is never used.
 * Throws when Maven is missing or fails.
 */
export async function fetchJars(): Promise<string> {
  const target = jarsFolder();
  if (existsSync(target)) return target;
  await mkdir(dirname(target), { recursive: true });
  const partial = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    await download(partial);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another run was faster: its folder is as good as ours.
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** Returns where the jars are, once they were fetched. */
export function jarsFolder(): string {
  return join(cacheFolder(), 'claimgraph', `neo4j-${VERSION}`);
}

async function download(folder: string): Promise<void> {
  process.stderr.write(`Fetching Neo4j ${VERSION} with Maven (116 MB, once) …\n`);
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  const result = await runTool('mvn', ['-q', '-B', '-f', POM, ...goal], DOWNLOAD_MS);
  if (result.code !== 0) {
    throw new Error(`mvn could not fetch Neo4j ${VERSION} (exit ${result.code}): ${tail(result.output)}`);
  }
}

function cacheFolder(): string {
  const named = process.env['XDG_CACHE_HOME'];
  if (named !== undefined && named !== '') return named;
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}

function tail(text: string): string {
  return text.trim().split('\n').slice(-6).join('\n');
}
