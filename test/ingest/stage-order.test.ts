import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Stage } from '../../ingest/stage.ts';
import { listFiles } from '../list-files.ts';

const FOLDER = resolve(import.meta.dirname, '../../ingest/stages');

it('every stage needs only what an earlier one gives, and the numbers in the file names are the order', async () => {
  const files = listFiles(FOLDER, '.', /^\d\d-[a-z]+\.ts$/);
  const stages = await Promise.all(
    files.map(async (file) => ((await import(resolve(FOLDER, file))) as { STAGE: Stage }).STAGE),
  );
  expect(stages.map((stage) => stage.name)).toEqual([
    'fetch',
    'read',
    'compare',
    'annotate',
    'mentions',
    'claims',
    'resolve',
    'relate',
    'write',
  ]);
  const given = new Set<string>(['inputs']);
  for (const stage of stages) {
    expect([stage.name, stage.needs.filter((need) => !given.has(need))]).toEqual([stage.name, []]);
    given.add(stage.gives);
  }
});
