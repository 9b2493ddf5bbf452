import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Overrides, readConfig } from '../config.ts';
import { AppError, NotFoundError } from '../errors.ts';
import { packagePath } from '../package-root.ts';
import { withGraph } from './open-graph.ts';
import { packageVersion } from './package-version.ts';

/** What a check found: in order, to be acted on, or missing and not needed. */
export interface Finding {
  readonly state: 'good' | 'trouble' | 'absent';
  readonly what: string;
  readonly found: string;
  /** What to do; '' when nothing. */
  readonly advice: string;
}

type Check = (overrides: Overrides) => Finding | Promise<Finding>;

/** The checks, in the order in which trouble with one explains trouble with the next. */
export const CHECKS: readonly Check[] = [
  checkNode,
  checkPackage,
  checkNative,
  checkLanguage,
  checkPlayground,
  checkSamples,
  checkStore,
];

function good(what: string, found: string): Finding {
  return { state: 'good', what, found, advice: '' };
}

function checkNode(): Finding {
  const { engines } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as {
    engines: { node: string };
  };
  const needed = engines.node.replace('>=', '').split('.').map(Number);
  const has = process.versions.node.split('.').map(Number);
  const [major = 0, minor = 0] = has;
  const [needMajor = 0, needMinor = 0] = needed;
  const enough = major > needMajor || (major === needMajor && minor >= needMinor);
  if (enough) return good('Node.js', process.versions.node);
  return {
    state: 'trouble',
    what: 'Node.js',
    found: process.versions.node,
    advice: `Install Node.js ${engines.node}.`,
  };
}

function checkPackage(): Finding {
  const missing = ['queries', 'schema', 'schema/predicates'].filter(
    (folder) => !existsSync(packagePath(folder)),
  );
  if (missing.length === 0) return good('claimgraph', packageVersion());
  const found = `${packageVersion()}, without ${missing.join(', ')}`;
  return {
    state: 'trouble',
    what: 'claimgraph',
    found,
    advice: 'The package is not whole: install it again.',
  };
}

async function checkNative(): Promise<Finding> {
  const what = 'embedded store';
  try {
    await withGraph({ store: 'embedded::memory:' }, async (store) => store.info());
    return good(what, `works on ${process.platform}-${process.arch}`);
  } catch (error) {
    const advice = 'It needs glibc 2.34 or later (not Alpine); install again with `npm ci`, or use Neo4j.';
    return { state: 'trouble', what, found: messageOf(error), advice };
  }
}

async function checkLanguage(overrides: Overrides): Promise<Finding> {
  const what = 'reader';
  try {
    const { loadPipeline } = await import('./load-pipeline.ts');
    const { id, annotator } = await loadPipeline(readConfig(undefined, overrides).reader);
    return good(what, `${annotator.id}, pipeline ${id}`);
  } catch (error) {
    return { state: 'trouble', what, found: messageOf(error), advice: 'Install again with `npm ci`.' };
  }
}

function checkPlayground(): Finding {
  if (existsSync(packagePath('dist', 'web', 'playground', 'index.html'))) return good('playground', 'built');
  return {
    state: 'absent',
    what: 'playground',
    found: 'not built; the API works without it',
    advice: 'Build it with `npm run build`.',
  };
}

function checkSamples(): Finding {
  const files = existsSync(packagePath('samples')) ? readdirSync(packagePath('samples')) : [];
  const count = files.filter((file) => /^\d/u.test(file)).length;
  if (count > 0) return good('samples', `${count} files; claimgraph start reads them`);
  return {
    state: 'absent',
    what: 'samples',
    found: 'none',
    advice: '`claimgraph start` has nothing to show without them.',
  };
}

async function checkStore(overrides: Overrides): Promise<Finding> {
  const what = 'store';
  try {
    return await withGraph(overrides, async (store) => {
      const { address, engine, engineVersion, schemaVersion } = await store.info();
      return good(what, `${address} (${engine} ${engineVersion}, schema ${schemaVersion})`);
    });
  } catch (error) {
    // No store yet is how everybody begins; one that cannot be opened is trouble.
    const advice = error instanceof AppError ? error.hint : '';
    const state = error instanceof NotFoundError ? 'absent' : 'trouble';
    return { state, what, found: messageOf(error), advice };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
