import { execFileSync, spawnSync } from 'node:child_process';

/** The system's Python, where Debian's packages put their modules. */
const PYTHON = '/usr/bin/python3';

/** Tells whether the system's Python has a module. */
export function hasModule(name: string): boolean {
  return spawnSync(PYTHON, ['-c', `import ${name}`]).status === 0;
}

/** Tells whether a program can be started. */
export function hasProgram(name: string, args: readonly string[] = ['--version']): boolean {
  return spawnSync(name, args).status === 0;
}

/** Runs a script of Python and parses the JSON that it prints. */
export function askPython<T>(script: string, ...args: readonly string[]): T {
  return JSON.parse(runPython(script, args)) as T;
}

/** Runs a script of Python and returns what it prints. */
export function runPython(script: string, args: readonly string[], cwd?: string): string {
  return execFileSync(PYTHON, ['-W', 'ignore', '-c', script, ...args], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    ...(cwd === undefined ? {} : { cwd }),
  });
}
