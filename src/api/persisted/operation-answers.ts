/** What `/q` says about operations instead of running one. */
import { shown } from '../../shown.ts';
import type { Refusal } from '../access/refusal.ts';
import { nearNames } from './near-names.ts';
import type { PersistedOperation, PersistedOperations } from './operations.ts';

/** Describes an operation for the list of all. */
export function describeOperation({ name, about, kind, variables }: PersistedOperation) {
  return {
    name,
    about,
    kind,
    variables: variables.map((each) => ({ name: each.name, type: String(each.type) })),
  };
}

/** Nothing is on file under that name. */
export function noSuchOperation(name: string, { all }: PersistedOperations): Refusal {
  const near = nearNames(
    name,
    all.map((operation) => operation.name),
  );
  return {
    status: 404,
    code: 'NOT_FOUND',
    message: `No operation is called ${shown(name)}.`,
    hint: near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'GET /q lists the operations there are.',
  };
}

/** A change, asked for by GET, which browsers and programs send ahead of time and again. */
export function notByGet({ name, kind }: PersistedOperation): Refusal {
  return {
    status: 405,
    code: 'BAD_REQUEST',
    message: `The operation ${name} is a ${kind}; by GET only queries are run.`,
    hint: 'POST its text to /graphql.',
    headers: { Allow: 'POST' },
  };
}

/** A name that cannot be decoded. */
export function badAddress(): Refusal {
  return {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'The address cannot be read: its percent signs do not stand for UTF-8.',
    hint: 'Write other letters than those of ASCII as their UTF-8 bytes, such as %C3%A9 for é.',
  };
}
