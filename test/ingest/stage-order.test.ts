import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Stage } from '../../ingest/stage.ts';
import { STAGE as fetch } from '../../ingest/stages/01-fetch.ts';
import { STAGE as read } from '../../ingest/stages/02-read.ts';
import { STAGE as compare } from '../../ingest/stages/03-compare.ts';
import { STAGE as annotate } from '../../ingest/stages/04-annotate.ts';
import { STAGE as mentions } from '../../ingest/stages/05-mentions.ts';
import { STAGE as claims } from '../../ingest/stages/06-claims.ts';
import { STAGE as resolveEntities } from '../../ingest/stages/07-resolve.ts';
import { STAGE as relate } from '../../ingest/stages/08-relate.ts';
import { STAGE as write } from '../../ingest/stages/09-write.ts';
import { listFiles } from '../list-files.ts';

const STAGES: readonly Stage[] = [
  fetch,
  read,
  compare,
  annotate,
  mentions,
  claims,
  resolveEntities,
  relate,
  write,
];

it('every stage needs only what an earlier one gives', () => {
  const given = new Set<string>(['inputs']);
  for (const { name, needs, gives } of STAGES) {
    expect([name, needs.filter((need) => !given.has(need))]).toEqual([name, []]);
    given.add(gives);
  }
});

it('the numbers in the file names are the order', () => {
  const folder = resolve(import.meta.dirname, '../../ingest/stages');
  const files = listFiles(folder, '.', /^\d\d-[a-z]+\.ts$/);
  expect(STAGES.map(({ name }, index) => `0${index + 1}-${name}.ts`)).toEqual(files);
});
