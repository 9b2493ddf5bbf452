// Completes package-lock.json with the optional packages of other platforms, and takes addresses out of it.
//
// npm writes a lock from what its registry offers. A registry that mirrors only some platforms gives a lock
// without the native packages of the others, and `npm ci` then stops with EUSAGE "Missing … from lock file".
// A skeleton entry (version, optional, os, cpu, libc) is enough: npm skips it where the platform differs and
// fetches it by name where it fits. `resolved` is dropped because a lock should not tie anyone to one registry.
//
// Run after every `npm install`: node scripts/complete-lock.mjs [lock file]. A second run changes nothing.
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{version?: string, resolved?: string, dev?: boolean, devOptional?: boolean, optionalDependencies?: Record<string, string>}} Entry */

const OS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const CPU = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
/** Words by which package names say a processor or C library, and what npm calls it. */
const CPU_WORDS = new Map([
  ['armv7', 'arm'],
  ['ppc64le', 'ppc64'],
]);
const LIBC_WORDS = new Map([
  ['gnu', 'glibc'],
  ['gnueabihf', 'glibc'],
  ['musl', 'musl'],
  ['musleabihf', 'musl'],
]);

/** Reads os, cpu and libc from a package name such as `@x/y-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split('/').at(-1).split(/[-.]/);
  const os = words.find((word) => OS.includes(word));
  const cpu = words.map((word) => CPU_WORDS.get(word) ?? word).find((word) => CPU.includes(word));
  // Only Linux packages carry a C library: the `gnu` of win32-x64-gnu names a toolchain.
  const libc = os === 'linux' ? words.map((word) => LIBC_WORDS.get(word)).find(Boolean) : undefined;
  return { os, cpu, libc };
}

/** Finds the entry that a package's dependency resolves to, walking up the folders as Node does. */
function findEntry(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const found = packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
  }
}

/** Makes the entry npm would have written, as far as the name and the parent tell it. Throws on a version range. */
function skeleton(name, version, parent) {
  if (!/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version)) {
    throw new Error(
      `${name} is wanted as "${version}", an exact version is needed: run npm install where it is offered.`,
    );
  }
  const { os, cpu, libc } = platformOf(name);
  if (os === undefined && cpu === undefined) {
    throw new Error(
      `${name} names no known platform: add its word to OS or CPU in scripts/complete-lock.mjs.`,
    );
  }
  return {
    version,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(parent.dev ? { dev: true } : {}),
    ...(parent.devOptional ? { devOptional: true } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  };
}

const file = process.argv[2] ?? new URL('../package-lock.json', import.meta.url);
const before = readFileSync(file, 'utf8');
const lock = JSON.parse(before);
/** @type {Record<string, Entry>} */
const packages = lock.packages;
const added = [];
let stripped = 0;

for (const [path, entry] of Object.entries(packages)) {
  if (/^https?:/.test(entry.resolved ?? '')) {
    delete entry.resolved;
    stripped += 1;
  }
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (findEntry(packages, path, name) !== undefined) continue;
    packages[`node_modules/${name}`] = skeleton(name, version, entry);
    added.push(`${name}@${version}`);
  }
}

// npm sorts paths by the English collation; another order would come back as a diff with the next install.
lock.packages = Object.fromEntries(
  Object.entries(packages).sort(([left], [right]) => left.localeCompare(right, 'en')),
);
const after = `${JSON.stringify(lock, null, 2)}\n`;
if (after !== before) writeFileSync(file, after);
for (const line of added) console.log(`added ${line}`);
console.log(`${added.length} entries added, ${stripped} addresses removed`);
