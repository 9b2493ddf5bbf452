import type { Command } from 'commander';
import { doctorCommand } from './doctor.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { importCommand } from './import.ts';
import { ingestCommand } from './ingest.ts';
import { retractCommand } from './retract.ts';
import { sampleCommand } from './sample.ts';
import { serveCommand } from './serve.ts';
import { startCommand } from './start.ts';
import { statusCommand } from './status.ts';
import { tokenCommand } from './token.ts';

/** Builds a command; it calls `setExitCode` when it ends with trouble that it told of itself. */
export type MakeCommand = (setExitCode: (code: number) => void) => Command;

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly MakeCommand[] = [
  startCommand,
  ingestCommand,
  extractCommand,
  explainCommand,
  serveCommand,
  exportCommand,
  importCommand,
  statusCommand,
  retractCommand,
  sampleCommand,
  tokenCommand,
  doctorCommand,
];
