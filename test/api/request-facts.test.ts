import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { beginFacts, factsOf, inProcessFacts } from '../../src/api/request-facts.ts';
import { InternalError } from '../../src/errors.ts';

it('a request that passed no door may do nothing: a route that forgets the door is shut', () => {
  const request = new IncomingMessage(new Socket());
  beginFacts(request, 'one');
  for (const scope of ['read', 'write', 'curate'] as const)
    expect(factsOf(request).grant.refusal(scope)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
});

it('a request that nobody noted is a bug', () => {
  expect(() => factsOf(new IncomingMessage(new Socket()))).toThrow(InternalError);
});

it('what asks in this process may do everything', () => {
  for (const scope of ['read', 'write', 'curate'] as const)
    expect(inProcessFacts().grant.refusal(scope)).toBeUndefined();
});
