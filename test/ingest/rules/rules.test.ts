import { expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../ingest/reader/encoder-annotator.ts';
import { RULES } from '../../../ingest/rules/rules.ts';
import { packagePath } from '../../../src/package-root.ts';
import { listFiles } from '../../list-files.ts';
import { ANNOTATOR, extractText, say } from '../read-text.ts';

const encoder = await makeEncoderAnnotator();
const READERS = { rules: ANNOTATOR, encoder };
const cases = RULES.flatMap((rule) =>
  (['encoder', 'rules'] as const)
    .filter((reader) => reader === 'encoder' || rule.needs !== 'parse')
    .map((reader) => [rule.name, reader, rule] as const),
);

it.each(cases)('%s yields with the %s reader from its example what it says', async (name, reader, rule) => {
  const { drafts, mentions } = await extractText(rule.example, null, READERS[reader]);
  const made = drafts.filter((draft) => draft.rule === name).map((draft) => say(draft, mentions));
  expect(made).toContain(rule.yields);
});

it('the list names every rule file, each by its name', () => {
  const files = listFiles(packagePath('ingest', 'rules'), '.', /\.ts$/).map((file) =>
    file.replace(/^\.\/|\.ts$/gu, ''),
  );
  expect(RULES.map(({ name }) => name).sort()).toEqual(files.filter((file) => file !== 'rules').sort());
});
