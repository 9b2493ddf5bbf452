import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { findToken, holdsScope, makeToken, parseTokens, tokenEntry } from '../src/access-token.ts';

const HASH = 'a'.repeat(64);

it('a token that is made is found by its secret once its entry is configured, and by nothing else', () => {
  const { secret, token } = makeToken(['read'], 'dashboard');
  const tokens = parseTokens(tokenEntry(token)) ?? [];
  expect(tokens).toEqual([{ name: 'dashboard', scopes: ['read'], hash: token.hash }]);
  expect(findToken(tokens, secret)?.name).toBe('dashboard');
  expect(findToken(tokens, `${secret}x`)).toBeUndefined();
  expect(findToken(tokens, token.hash)).toBeUndefined();
});

it('what is configured is the SHA-256 of the secret, and the secret is long', () => {
  const { secret, token } = makeToken(['write']);
  expect(token.hash).toBe(createHash('sha256').update(secret).digest('hex'));
  expect(secret).toMatch(/^cg_[\w-]{43}$/);
  expect(makeToken(['write']).secret).not.toBe(secret);
});

it('who may write or curate may read, but not the one what the other may', () => {
  const holds = (text: string) => {
    const [token] = parseTokens(`x:${text}:${HASH}`) ?? [];
    return token && (['read', 'write', 'curate'] as const).filter((scope) => holdsScope(token, scope));
  };
  expect(holds('read')).toEqual(['read']);
  expect(holds('write')).toEqual(['read', 'write']);
  expect(holds('curate')).toEqual(['read', 'curate']);
  expect(holds('curate+write')).toEqual(['read', 'write', 'curate']);
});

it('entries stand on lines or between commas', () => {
  const names = parseTokens(` a:read:${HASH},b:write:${HASH}\n\n  c:read+write:${HASH}\n`)?.map(
    (each) => each.name,
  );
  expect(names).toEqual(['a', 'b', 'c']);
});

it.each([
  ['a secret in the place of its hash', `a:read:cg_${'x'.repeat(43)}`],
  ['a scope that is none', `a:admin:${HASH}`],
  ['the same scope twice and another', `a:read+admin:${HASH}`],
  ['no scope', `a::${HASH}`],
  ['no name', `:read:${HASH}`],
  ['a hash cut short', `a:read:${HASH.slice(1)}`],
  ['one name twice', `a:read:${HASH},a:write:${HASH}`],
])('%s is no list of tokens', (_, text) => {
  expect(parseTokens(text)).toBeUndefined();
});
