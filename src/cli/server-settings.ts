import type { ServerOptions } from '../api/server.ts';
import type { Config } from '../config.ts';

/** Returns what the settings say about who may ask a server, and how it tells of itself. */
export function serverSettings(
  config: Config,
): Pick<
  ServerOptions,
  'door' | 'corsOrigins' | 'operationsFolder' | 'allowList' | 'cacheSeconds' | 'otlpEndpoint'
> {
  const { tokens, publicRead, proxies, rateLimit, corsOrigins, operations, allowList } = config;
  return {
    door: { tokens: tokens ?? [], publicRead: publicRead === 'on', proxies, rateLimit },
    corsOrigins: corsOrigins ?? [],
    operationsFolder: operations,
    allowList: allowList === 'on',
    cacheSeconds: config.cacheSeconds,
    otlpEndpoint: config.otlpEndpoint,
  };
}
