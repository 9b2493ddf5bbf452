import { expect, it } from 'vitest';
import { nearNames } from '../../../src/api/persisted/near-names.ts';

const NAMES = [
  'claim',
  'claims-a-week',
  'entity',
  'entity-graph',
  'path',
  'search',
  'timeline',
  'top-speakers',
];

it.each([
  ['clame', ['claim']],
  ['Entity', ['entity', 'entity-graph']],
  ['serach', ['search']],
  ['speakers', ['top-speakers']],
  ['topspeakers', ['top-speakers']],
  ['paht', ['path']],
  ['xyzzy', []],
  ['x'.repeat(5000), []],
])('%s is near to %j', (asked, expected) => {
  expect(nearNames(asked, NAMES)).toEqual(expected);
});
