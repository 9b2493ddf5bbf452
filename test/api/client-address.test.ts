import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, it } from 'vitest';
import { clientAddress } from '../../src/api/access/client-address.ts';

const CLAIMED = [
  undefined,
  '',
  '198.51.100.1',
  '198.51.100.1, 198.51.100.2',
  ' 203.0.113.9 ,198.51.100.1,  198.51.100.2',
  '2001:db8::1, 198.51.100.7',
];

/** Tells what Express and we take for the address of one request. */
async function addressesOf(proxies: number, claimed: string | undefined) {
  const told: { readonly express: string | undefined; readonly ours: string }[] = [];
  const app = express().set('trust proxy', proxies);
  app.get('/', (request, response) => {
    told.push({ express: request.ip, ours: clientAddress(request as IncomingMessage, proxies) });
    response.end();
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const headers = claimed === undefined ? {} : { 'x-forwarded-for': claimed };
  await fetch(`http://127.0.0.1:${port}/`, { headers });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return told[0];
}

it.each([0, 1, 2, 5])('behind %i proxies the address is the one that Express tells', async (proxies) => {
  for (const claimed of CLAIMED) {
    const told = await addressesOf(proxies, claimed);
    expect(told?.ours, `X-Forwarded-For: ${claimed}`).toBe(told?.express);
    expect(told?.ours).not.toBe('');
  }
});
