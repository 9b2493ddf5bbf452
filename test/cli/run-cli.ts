import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { packagePath } from '../../src/package-root.ts';

/** What a command did: its exit code and all it printed. */
export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** User to run it as; only root may say another. */
  readonly uid?: number;
}

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Starts the command line as its own process, as a user does. */
export function startCli(args: readonly string[], { cwd, uid, env = {} }: CliOptions = {}): ChildProcess {
  const { CLAIMGRAPH_STORE: _, CLAIMGRAPH_PORT: __, ...inherited } = process.env;
  const command = ['--import', TSX, packagePath('src/cli/main.ts'), ...args];
  return spawn(process.execPath, command, { cwd, uid, env: { ...inherited, ...env } });
}

/** Runs the command line and waits for its end. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options);
  child.stdin?.on('error', () => {}); // A command that reads nothing may close it first.
  child.stdin?.end(options.input ?? '');
  return resultOf(child);
}

/** Waits for the end of a process and gathers what it printed. */
export async function resultOf(child: ChildProcess): Promise<CliResult> {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, out, err };
}

/** Waits until a process printed something on standard output, and returns all it printed until then. */
export function untilPrinted(child: ChildProcess, pattern: RegExp): Promise<string> {
  let out = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
      if (pattern.test(out)) resolve(out);
    });
    child.on('close', (code) =>
      reject(new Error(`it ended with ${code} before it printed ${pattern}:\n${out}`)),
    );
  });
}
