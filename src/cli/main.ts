#!/usr/bin/env node
import { settleEnvironment } from '../config.ts';

settleEnvironment();
// Only now: libraries look at the environment when they are loaded.
const { runCommandLine } = await import('./run-command-line.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
