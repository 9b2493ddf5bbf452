import { Command } from 'commander';
import { CHECKS, type Finding } from '../doctor-checks.ts';
import { EXIT } from '../exit-codes.ts';
import { STORE_OPTION } from '../open-graph.ts';

interface DoctorOptions {
  readonly store?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Exit code 1 when something needs doing. A check marked – is not needed for what you have set up.

Examples:
  $ claimgraph doctor
  $ claimgraph doctor --store neo4j://localhost --json`;

/** Makes `doctor`: what is installed, what is reachable, what to do about it. */
export function doctorCommand(setExitCode: (code: number) => void): Command {
  return new Command('doctor')
    .description('Check what is installed and reachable, and say what to do about it')
    .option(...STORE_OPTION)
    .option('--json', 'print one JSON document')
    .addHelpText('after', EXAMPLES)
    .action(async (options: DoctorOptions) => {
      const overrides = options.store === undefined ? {} : { store: options.store };
      const findings: Finding[] = [];
      for (const check of CHECKS) findings.push(await check(overrides));
      console.log(
        options.json ? JSON.stringify({ findings }, null, 2) : findings.map(findingText).join('\n'),
      );
      setExitCode(findings.some((finding) => finding.state === 'trouble') ? EXIT.trouble : EXIT.done);
    });
}

const MARKS = { good: '✓', trouble: '✗', absent: '–' } as const;

function findingText({ state, what, found, advice }: Finding): string {
  return `${MARKS[state]} ${what}: ${found}${advice ? `\n    ${advice}` : ''}`;
}
