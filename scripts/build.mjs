// Builds dist/: the program with tsc, the pages with vite; each only when what it is made of has changed.
// `node scripts/build.mjs` does what is needed, `--force` all of it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What is built: its inputs (files and folders), a file that it leaves, and the command. */
const STEPS = [
  {
    name: 'program',
    inputs: ['src', 'ingest', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    output: 'dist/src/cli/main.js',
    stale: ['dist/src', 'dist/ingest'],
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  },
  {
    name: 'playground',
    inputs: ['web/playground', 'package-lock.json'],
    output: 'dist/web/playground/index.html',
    stale: ['dist/web/playground'],
    command: ['node_modules/vite/bin/vite.js', 'build', 'web/playground', '--logLevel', 'warn'],
  },
  {
    name: 'dashboard',
    inputs: ['web/dashboard', 'package-lock.json'],
    output: 'dist/web/dashboard/index.html',
    stale: ['dist/web/dashboard'],
    command: ['node_modules/vite/bin/vite.js', 'build', 'web/dashboard', '--logLevel', 'warn'],
  },
];

for (const step of STEPS) build(step, process.argv.includes('--force'));

function build({ name, inputs, output, stale, command }, force) {
  const present = inputs.filter((input) => existsSync(join(ROOT, input)));
  const stamp = join(ROOT, 'dist', `.built-${name}`);
  const state = stateOf(present);
  const fresh = existsSync(join(ROOT, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state;
  if (fresh && !force) return;
  console.error(`Building the ${name} …`);
  for (const folder of stale) rmSync(join(ROOT, folder), { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    console.error(
      `The ${name} could not be built; the messages above say why. Run \`npm ci\` if a tool is missing.`,
    );
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
}

/** Hashes names, sizes and contents of the inputs: a checkout that touches times only builds nothing. */
function stateOf(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) {
    for (const file of filesOf(join(ROOT, input)))
      hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .flatMap((name) => filesOf(join(path, name)));
}
