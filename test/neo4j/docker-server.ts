import { spawnSync } from 'node:child_process';
import { Neo4jContainer } from '@testcontainers/neo4j';
import type { StartedTestContainer } from 'testcontainers';
import { findFreePort } from './free-port.ts';
import type { Neo4jHandle } from './handle.ts';
import { runTool } from './run-tool.ts';
import { waitUntilReady } from './wait-until-ready.ts';

const IMAGE = 'neo4j:5.26-community';
const PASSWORD = 'claimgraph-test';

/**
 * Starts Neo4j Community in a container.
 * Throws within seconds when no daemon answers, later when the image or the server does not come up.
 */
export async function startWithDocker(deadlineMs: number): Promise<Neo4jHandle> {
  // Asked by hand first: testcontainers tries many sockets, and a client without a daemon is common.
  const daemon = await runTool('docker', ['version', '--format', '{{.Server.Version}}'], 5_000);
  if (daemon.code !== 0) throw new Error('no Docker daemon answers');
  // A fixed port keeps the address over a restart, where Docker would draw another one.
  const port = await findFreePort();
  const container: StartedTestContainer = await new Neo4jContainer(IMAGE)
    .withPassword(PASSWORD)
    .withExposedPorts({ container: 7687, host: port })
    .start();
  const id = container.getId();
  const login = { uri: `bolt://${container.getHost()}:${port}`, user: 'neo4j', password: PASSWORD };
  const stop = async (): Promise<void> => void (await container.stop());
  try {
    await waitUntilReady({ ...login, deadlineMs });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ...login,
    how: 'docker',
    stop,
    kill: () => void spawnSync('docker', ['kill', '--signal', 'KILL', id]),
    restart: async () => {
      const { code, output } = await runTool('docker', ['restart', id], 60_000);
      if (code !== 0) throw new Error(`docker restart ${id} failed: ${output}`);
      await waitUntilReady({ ...login, deadlineMs });
    },
  };
}
