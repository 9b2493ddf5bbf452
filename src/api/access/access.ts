/**
 * Who may do what. Reading without a token is for a server that only its own machine reaches, or one that was told to
 * be public; changing the graph always takes a token (docs/decisions/0005-access.md).
 */
import { type AccessToken, findToken, holdsScope, type Scope } from '../../access-token.ts';
import { publicNeedsToken } from '../../errors.ts';
import { isLoopback, nameOfHost } from './loopback.ts';
import type { Refusal } from './refusal.ts';
import { scopeMissing, serverReadsOnly, strangeHost, tokenNeeded, tokenUnknown } from './refusals.ts';

export interface AccessOptions {
  readonly tokens?: readonly AccessToken[];
  /** The token of this machine's own commands; it is not one that the user configured. */
  readonly localToken?: AccessToken | undefined;
  /** True when everybody who reaches the server may read. */
  readonly publicRead?: boolean;
}

/** What one who asks may do. */
export interface Grant {
  /** Name of their token; null without one. */
  readonly client: string | null;
  /** True for the commands of this machine. */
  readonly local: boolean;
  /** Says why something that needs a scope is refused; undefined when it is not. */
  readonly refusal: (scope: Scope) => Refusal | undefined;
}

/** The parts of a request that tell who asks. */
export interface Asking {
  readonly authorization?: string | undefined;
  readonly host?: string | undefined;
}

export interface Access {
  /** Tells what the one who sends these headers may do; a token that is not known gets nothing. */
  identify(asking: Asking): Grant;
}

/** May do everything: for code in this process that comes through no door. */
export const IN_PROCESS: Grant = { client: null, local: true, refusal: () => undefined };

/** Makes the rules for a server that listens on `host`. Throws ConfigError for a public address without tokens. */
export function makeAccess(host: string, options: AccessOptions = {}): Access {
  const { tokens = [], localToken, publicRead = false } = options;
  const loopback = isLoopback(host);
  if (!loopback && !publicRead && tokens.length === 0) throw publicNeedsToken(host);
  const known = localToken ? [...tokens, localToken] : tokens;

  const refuseNameless = (scope: Scope, asked: string): Refusal | undefined => {
    if (scope !== 'read') return tokens.length === 0 ? serverReadsOnly(scope) : tokenNeeded(scope);
    if (publicRead) return undefined;
    if (!loopback) return tokenNeeded(scope);
    return isLoopback(nameOfHost(asked)) ? undefined : strangeHost(asked);
  };
  return {
    identify: ({ authorization = '', host: asked = '' }) => {
      // Another scheme is for somebody in front of this server.
      const [, secret] = /^bearer +(\S+) *$/iu.exec(authorization) ?? [];
      if (secret === undefined)
        return { client: null, local: false, refusal: (scope) => refuseNameless(scope, asked) };
      const token = findToken(known, secret);
      return token ? grantOf(token, token === localToken) : STRANGER;
    },
  };
}

const STRANGER: Grant = { client: null, local: false, refusal: tokenUnknown };

function grantOf(token: AccessToken, local: boolean): Grant {
  return {
    client: token.name,
    local,
    refusal: (scope) => (holdsScope(token, scope) ? undefined : scopeMissing(token.name, scope)),
  };
}
