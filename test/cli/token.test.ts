import { expect, it } from 'vitest';
import { findToken, parseTokens } from '../../src/access-token.ts';
import { runCli } from './run-cli.ts';

it('a token is printed once, with the line that makes a server know it', async () => {
  const { out, code } = await runCli(['token', '--scope', 'write+curate', '--name', 'feed']);
  expect(code).toBe(0);
  const [, secret = ''] = /Authorization: Bearer (\S+)/.exec(out) ?? [];
  const [, entry = ''] = /CLAIMGRAPH_TOKENS=(\S+)/.exec(out) ?? [];
  expect(entry).not.toContain(secret);
  expect(findToken(parseTokens(entry) ?? [], secret)).toMatchObject({
    name: 'feed',
    scopes: ['write', 'curate'],
  });
});

it('without options it reads, and has a name of its own', async () => {
  const made = JSON.parse((await runCli(['token', '--json'])).out);
  expect(made).toMatchObject({ scopes: ['read'], name: expect.stringMatching(/^read-[\da-f]{6}$/) });
  expect(findToken(parseTokens(made.entry) ?? [], made.token)?.name).toBe(made.name);
});

it.each([
  ['a scope that is none', ['--scope', 'admin'], '--scope is "admin"'],
  ['a name that an entry cannot hold', ['--name', 'a:b'], '--name is "a:b"'],
])('%s is refused', async (_, args, message) => {
  const { code, err } = await runCli(['token', ...args]);
  expect(err).toContain(message);
  expect(code).toBe(1);
});

it('a server that others reach does not start without a token, and says what to do', async () => {
  const env = { CLAIMGRAPH_STORE: 'embedded::memory:', CLAIMGRAPH_READER: 'rules' };
  const { code, err } = await runCli(['serve', '--host', '0.0.0.0', '--port', '0'], { env });
  expect(err).toMatch(/Cannot listen on 0\.0\.0\.0 without a token[\s\S]*claimgraph token/);
  expect(code).toBe(1);
});
