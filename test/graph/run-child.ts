import { type ChildProcess, spawn } from 'node:child_process';
import { packagePath } from '../../src/package-root.ts';

/** Starts a script of `test/graph/children/` in a process of its own, under a limit of file size when one is given. */
export function startChild(script: string, address: string, fileLimitKb?: number): ChildProcess {
  const file = packagePath('test', 'graph', 'children', script);
  const limit = fileLimitKb === undefined ? '' : `ulimit -f ${fileLimitKb}; `;
  // Bash, since other shells count the limit in other units.
  return spawn('bash', ['-c', `${limit}exec "$0" --import tsx "$1" "$2"`, process.execPath, file, address], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: packagePath(),
  });
}

/** Waits for the first line a child prints; throws when it ends without one. */
export function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    child.once('exit', (code) => reject(new Error(`The child ended with ${code} and printed '${text}'`)));
  });
}

/** Ends a child and waits until it is gone. */
export async function endChild(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}
