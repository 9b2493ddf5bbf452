import { spawn } from 'node:child_process';

/** What a finished tool left behind; `code` is null when it is missing, was killed or ran too long. */
export interface ToolResult {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a tool without a shell and keeps the last 8,000 characters it wrote; never rejects. */
export async function runTool(
  command: string,
  args: readonly string[],
  timeoutMs: number,
): Promise<ToolResult> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-8_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    // Not 'close': a daemon that the tool left behind may hold the pipes open for ever.
    child.once('exit', (code) => resolve({ code, output }));
  });
}
