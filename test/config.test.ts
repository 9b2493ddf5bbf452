import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { ConfigError } from '../src/errors.ts';
import { SETTINGS } from '../src/settings.ts';

function failure(env: Record<string, string>, overrides = {}): ConfigError {
  try {
    readConfig(env, overrides);
  } catch (error) {
    return error as ConfigError;
  }
  throw new Error('it was accepted');
}

describe('the settings', () => {
  it('have defaults', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ store: 'embedded:./data', host: '127.0.0.1', port: 4000, concurrency: 2 });
    expect(Object.keys(config)).toEqual(Object.keys(SETTINGS));
  });

  it('come from the environment, and an option wins', () => {
    const env = { CLAIMGRAPH_STORE: 'bolt://db:7687', CLAIMGRAPH_PORT: ' 8080 ', CLAIMGRAPH_HOST: '' };
    expect(readConfig(env)).toMatchObject({ store: 'bolt://db:7687', port: 8080, host: '127.0.0.1' });
    expect(readConfig(env, { store: 'embedded:./x', port: '1' })).toMatchObject({
      store: 'embedded:./x',
      port: 1,
    });
  });

  it.each([
    ['CLAIMGRAPH_STORE', 'ftp://x'],
    ['CLAIMGRAPH_STORE', 'embedded:'],
    ['CLAIMGRAPH_STORE', 'data'],
    ['CLAIMGRAPH_PORT', '65536'],
    ['CLAIMGRAPH_PORT', '-1'],
    ['CLAIMGRAPH_PORT', '80a'],
    ['CLAIMGRAPH_CONCURRENCY', '0'],
    ['CLAIMGRAPH_LOG_LEVEL', 'loud'],
    ['CLAIMGRAPH_READ_DEADLINE_MS', '1.5'],
    ['CLAIMGRAPH_HOST', 'a b'],
    ['CLAIMGRAPH_PROXIES', 'all'],
    ['CLAIMGRAPH_PUBLIC_READ', 'yes'],
    ['CLAIMGRAPH_RATE_LIMIT', 'none'],
    ['CLAIMGRAPH_CORS_ORIGINS', 'dash.example'],
    ['CLAIMGRAPH_CORS_ORIGINS', 'https://dash.example/page'],
    ['CLAIMGRAPH_CORS_ORIGINS', 'https://*.example'],
    ['CLAIMGRAPH_CORS_ORIGINS', '*,https://dash.example'],
    ['CLAIMGRAPH_OTLP_ENDPOINT', 'localhost:4318'],
  ])('name the variable, the value and what was expected: %s=%s', (variable, value) => {
    const error = failure({ [variable]: value });
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain(variable);
    expect(error.message).toContain(JSON.stringify(value));
    expect(error.message).toContain('expected');
  });

  it('name the option where the value came from it', () => {
    expect(failure({ CLAIMGRAPH_PORT: '1' }, { port: 'x' }).message).toContain('--port');
  });

  it('show no password', () => {
    expect(failure({ CLAIMGRAPH_STORE: 'http://me:secret@host' }).message).not.toContain('secret');
  });

  it('show no token that was put where its hash belongs', () => {
    const { message } = failure({ CLAIMGRAPH_TOKENS: 'dash:read:cg_secret' });
    expect(message).toContain('CLAIMGRAPH_TOKENS');
    expect(message).not.toContain('secret');
  });

  it('read lists: tokens, and origins', () => {
    const hash = 'b'.repeat(64);
    const config = readConfig({
      CLAIMGRAPH_TOKENS: `a:read:${hash},\n b:write+curate:${hash}`,
      CLAIMGRAPH_CORS_ORIGINS: 'https://dash.example, http://localhost:8080',
    });
    expect(config.tokens?.map(({ name, scopes }) => [name, scopes])).toEqual([
      ['a', ['read']],
      ['b', ['write', 'curate']],
    ]);
    expect(config.corsOrigins).toEqual(['https://dash.example', 'http://localhost:8080']);
    expect(readConfig({ CLAIMGRAPH_CORS_ORIGINS: '*' }).corsOrigins).toEqual(['*']);
  });
});
