import { Command } from 'commander';
import type { Config, Overrides } from '../../config.ts';
import { SETTINGS } from '../../settings.ts';
import { STORE_OPTION, withGraph } from '../open-graph.ts';
import { READER_OPTION } from '../reader-option.ts';
import type { ServeRequest } from '../serve-store.ts';

/** Options that `serve` and `start` share. */
export interface ServeOptions {
  readonly store?: string;
  readonly host?: string;
  readonly port?: string;
  readonly reader?: string;
}

const EXAMPLES = `
Without --port the next free port is taken when 4000 is in use. On 127.0.0.1 this machine may read; other addresses, and
changes to the graph, take a token: claimgraph token --help.

Examples:
  $ claimgraph serve
  $ claimgraph serve --store neo4j://localhost --port 8080
  $ CLAIMGRAPH_TOKENS=dashboard:read:… claimgraph serve --host 0.0.0.0`;

/** Makes `serve`: the API, the playground and health, until it is stopped. */
export function serveCommand(): Command {
  return withServeOptions(new Command('serve').description('Serve the GraphQL API and the playground'))
    .addHelpText('after', EXAMPLES)
    .action(async (options: ServeOptions) => {
      const { serveStore } = await import('../serve-store.ts');
      await withGraph(
        overridesOf(options),
        (store, config) => serveStore(store, serveRequest(config, options)),
        { create: true, own: true },
      );
    });
}

/** Makes the request of `serveStore`: a port from an option or the environment is one that was asked for. */
export function serveRequest(config: Config, { port }: ServeOptions): ServeRequest {
  return { config, portGiven: port !== undefined || config.port !== SETTINGS.port.fallback };
}

/** Adds `--store`, `--host`, `--port` and `--reader`. */
export function withServeOptions(command: Command): Command {
  return command
    .option(...STORE_OPTION)
    .option('--host <host>', 'address to listen on (default: 127.0.0.1)')
    .option('--port <n>', 'port to listen on (default: 4000, or the next free one)')
    .option(...READER_OPTION);
}

/** Returns the options that were given, for `readConfig`. */
export function overridesOf(options: ServeOptions): Overrides {
  const { store, host, port, reader } = options;
  return Object.fromEntries(
    Object.entries({ store, host, port, reader }).filter(([, value]) => value !== undefined),
  );
}
