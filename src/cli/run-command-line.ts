/** The whole command line: the commands, and the one place where errors become messages and exit codes. */
import { Command, CommanderError } from 'commander';
import { AppError, InternalError } from '../errors.ts';
import { COMMANDS } from './commands/commands.ts';
import { EXIT } from './exit-codes.ts';
import { packageVersion } from './package-version.ts';

/**
 * Runs one command line and returns its exit code. Every error ends here: ours with message and hint, a bug with
 * its stack. A reader that goes away (`| head`) is no error.
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.done;
  stopQuietlyOnBrokenPipe();
  const program = makeProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode; // Said already, with a suggestion.
    return report(error);
  }
}

/** Builds the program with all its commands; `setExitCode` is called by a command that ends with trouble. */
export function makeProgram(setExitCode: (code: number) => void): Command {
  const program = new Command('claimgraph')
    .description(
      'News articles in, a graph of who claims what about whom out; every claim tied to its exact words.',
    )
    .version(packageVersion())
    .showHelpAfterError('(claimgraph --help lists commands, claimgraph <command> --help their options)')
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText('after', '\nExit codes: 0 done, 1 the input or the data, 2 a bug, 130 interrupted.');
  for (const makeCommand of COMMANDS) {
    const command = makeCommand(setExitCode).exitOverride().copyInheritedSettings(program);
    program.addCommand(command);
  }
  return program;
}

function report(error: unknown): number {
  if (error instanceof AppError && !(error instanceof InternalError)) {
    console.error(`error: ${error.message}\n  ${error.hint}`);
    return EXIT.trouble;
  }
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  console.error(
    error instanceof AppError ? `  ${error.hint}` : '  This is a bug; please report it with the command.',
  );
  return EXIT.bug;
}

function stopQuietlyOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
}
