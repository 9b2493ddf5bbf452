/** The refusals of the door: who asks, and what they may. */
import type { Scope } from '../../access-token.ts';
import { shown } from '../../shown.ts';
import type { Refusal } from './refusal.ts';

/** RFC 6750: what a client must send, and why what it sent is not enough. */
function challenge(details = ''): Readonly<Record<string, string>> {
  return { 'WWW-Authenticate': `Bearer realm="claimgraph"${details}` };
}

/** Nobody said who they are, where that is asked. */
export function tokenNeeded(scope: Scope): Refusal {
  return {
    status: 401,
    code: 'UNAUTHENTICATED',
    message: `This needs a token with the scope ${scope}, and the request carries none.`,
    hint: 'Send the header `Authorization: Bearer <token>`; whoever runs this server makes tokens with `claimgraph token`.',
    headers: challenge(),
  };
}

/** A token that this server does not know. It is not repeated: it may be one of another server. */
export function tokenUnknown(): Refusal {
  return {
    status: 401,
    code: 'UNAUTHENTICATED',
    message: 'This server does not know the token that the request carries.',
    hint: 'Check that it was copied whole, and that its line stands in CLAIMGRAPH_TOKENS of this server.',
    headers: challenge(', error="invalid_token"'),
  };
}

/** A token that is not for this. */
export function scopeMissing(client: string, scope: Scope): Refusal {
  return {
    status: 403,
    code: 'FORBIDDEN',
    message: `This needs the scope ${scope}, which the token ${JSON.stringify(client)} has not.`,
    hint: `Use another token, or make one with \`claimgraph token --scope ${scope}\`.`,
    headers: challenge(`, error="insufficient_scope", scope="${scope}"`),
  };
}

/** A change, on a server that has no tokens. */
export function serverReadsOnly(scope: Scope): Refusal {
  return {
    status: 403,
    code: 'READ_ONLY',
    message: 'This server only reads: no token is configured that could change the graph.',
    hint: `Make one with \`claimgraph token --scope ${scope}\` and start the server with the line it prints.`,
  };
}

/**
 * A request that came to this machine under a name that is not this machine's. A page of another site can make a
 * browser do that (DNS rebinding): its own name, resolved to 127.0.0.1, counts as the same site.
 */
export function strangeHost(host: string): Refusal {
  return {
    status: 403,
    code: 'FORBIDDEN',
    message: `This server answers this machine alone, and the request asks for ${shown(host)}.`,
    hint: 'Ask for 127.0.0.1 or localhost, send a token, or set CLAIMGRAPH_PUBLIC_READ=true if a proxy makes it public.',
  };
}
