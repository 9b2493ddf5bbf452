import { HeaderMap } from '@apollo/server';
import type { Response } from 'express';
import { GraphQLError } from 'graphql';
import type { ApiCode } from '../errors.ts';

/** Why a request is not answered, in the words and the status it is refused with. */
export interface Refusal {
  readonly status: number;
  readonly code: ApiCode | 'BAD_INPUT' | 'BAD_REQUEST' | 'NOT_FOUND';
  readonly message: string;
  readonly hint: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request with its refusal, in the form of GraphQL's errors; nobody may keep it. */
export function refuse(response: Response, { status, code, message, hint, headers = {} }: Refusal): void {
  response
    .status(status)
    .set({ ...headers, 'Cache-Control': 'no-store' })
    .json({ errors: [{ message, extensions: { code, hint } }] });
}

/** Makes the error by which an operation is refused after GraphQL has read it. */
export function refusalError({ status, code, message, hint, headers = {} }: Refusal): GraphQLError {
  const http = { status, headers: new HeaderMap(Object.entries(headers)) };
  return new GraphQLError(message, { extensions: { code, hint, http } });
}
