import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import express from 'express';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { apiError } from '../../src/api/errors.ts';
import { httpErrorHandler } from '../../src/api/http-errors.ts';
import { ConflictError, GraphUnavailableError, InputError, NotFoundError } from '../../src/errors.ts';
import { statementRefused } from '../../src/store-errors.ts';

/** Answers of a server whose every request fails with an error, and what it logs. */
async function failWith(error: unknown) {
  const log: string[] = [];
  const into = new Writable({
    write(chunk, _, done) {
      log.push(String(chunk));
      done();
    },
  });
  const app = express();
  app.use((_request, _response, next) => next(error));
  app.use(httpErrorHandler(pino(into)));
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/x`);
  const text = await response.text();
  await new Promise((resolve) => server.close(resolve));
  return { status: response.status, text, extensions: JSON.parse(text).errors[0].extensions, log };
}

it.each([
  [400, 'BAD_INPUT', new InputError('No such format', 'Name another.')],
  [404, 'NOT_FOUND', new NotFoundError('No such query', 'Name another.')],
  [413, 'BODY_TOO_LARGE', apiError('BODY_TOO_LARGE', 'Too large', { hint: 'Less.', http: { status: 413 } })],
])('what a request did wrong is told as it is: %i %s', async (status, code, error) => {
  const answer = await failWith(error);
  expect(answer).toMatchObject({ status, extensions: { code, hint: expect.any(String) }, log: [] });
  expect(answer.text).toContain(error.message);
  expect(answer.extensions).not.toHaveProperty('http');
});

it.each([
  [503, 'GRAPH_UNAVAILABLE', new GraphUnavailableError('The folder /srv/graph is gone', 'Start it.')],
  [409, 'CONFLICT', new ConflictError('/srv/graph is held', 'Stop it.')],
  [500, 'INTERNAL', statementRefused('list-claims', 'MATCH (n)')],
  [500, 'INTERNAL', new TypeError('secret of /srv/graph')],
])(
  'trouble of the server is told by its code alone, with the number the log has: %i %s',
  async (status, code, error) => {
    const answer = await failWith(error);
    expect(answer).toMatchObject({ status, extensions: { code, reference: expect.any(String) } });
    expect(answer.text).not.toMatch(/srv|MATCH|list-claims|secret|\.ts/);
    expect(answer.log).toHaveLength(1);
    expect(answer.log[0]).toContain(answer.extensions.reference);
    expect(answer.log[0]).toContain(error.message);
  },
);
