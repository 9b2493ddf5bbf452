/** Tokens: random secrets whose hashes stand in the settings, so that what is configured gives nobody access. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a token may be for: asking, adding and taking out articles, deciding about what is stored. */
export const SCOPES = ['read', 'write', 'curate'] as const;
export type Scope = (typeof SCOPES)[number];

/** A token as the server knows it: never the secret itself. */
export interface AccessToken {
  /** Stands in logs and names who is counted by the rate limit; unique. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** SHA-256 of the secret in hex. A random secret needs no slow hash: there is nothing to guess. */
  readonly hash: string;
}

/** Says by its beginning what it is, to people and to programs that search for leaked secrets. */
const PREFIX = 'cg_';
const SECRET_BYTES = 32;
const ENTRY = /^([\w.-]{1,64}):([a-z]+(?:\+[a-z]+)*):([\da-f]{64})$/u;

/** Makes a token with a random secret. The secret is not kept: show it once. */
export function makeToken(
  scopes: readonly Scope[],
  name?: string,
): { readonly secret: string; readonly token: AccessToken } {
  const secret = PREFIX + randomBytes(SECRET_BYTES).toString('base64url');
  const hash = hashOf(secret).toString('hex');
  return { secret, token: { name: name ?? `${scopes.join('-')}-${hash.slice(0, 6)}`, scopes, hash } };
}

/** Writes a token as an entry of CLAIMGRAPH_TOKENS: `name:scope+scope:hash`. */
export function tokenEntry({ name, scopes, hash }: AccessToken): string {
  return `${name}:${scopes.join('+')}:${hash}`;
}

/** Reads entries separated by commas or line ends; undefined when one is no entry or a name stands twice. */
export function parseTokens(text: string): readonly AccessToken[] | undefined {
  const entries = text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const tokens = entries.map(parseEntry).filter((token) => token !== undefined);
  const names = new Set(tokens.map(({ name }) => name));
  return tokens.length === entries.length && names.size === tokens.length ? tokens : undefined;
}

function parseEntry(entry: string): AccessToken | undefined {
  const [, name = '', words = '', hash = ''] = ENTRY.exec(entry) ?? [];
  const scopes = parseScopes(words);
  return scopes && { name, scopes, hash };
}

/** Reads scopes joined by `+`; undefined when one is none. */
export function parseScopes(text: string): readonly Scope[] | undefined {
  const words = text.split('+');
  const scopes = SCOPES.filter((scope) => words.includes(scope));
  return scopes.length === new Set(words).size ? scopes : undefined;
}

/** Tells whether a token is for a scope. Who may change the graph may read it too. */
export function holdsScope({ scopes }: AccessToken, scope: Scope): boolean {
  return scope === 'read' || scopes.includes(scope);
}

/** Finds the token of a secret. Takes the same time whichever it is and however much of a hash is right. */
export function findToken(tokens: readonly AccessToken[], secret: string): AccessToken | undefined {
  const hash = hashOf(secret);
  let found: AccessToken | undefined;
  for (const token of tokens) if (timingSafeEqual(hash, Buffer.from(token.hash, 'hex'))) found = token;
  return found;
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
