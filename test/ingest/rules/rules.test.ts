import { expect, it } from 'vitest';
import { RULES } from '../../../ingest/rules/rules.ts';
import { packagePath } from '../../../src/package-root.ts';
import { listFiles } from '../../list-files.ts';
import { extractText, say } from '../read-text.ts';

it.each(RULES.map((rule) => [rule.name, rule] as const))(
  '%s yields from its example what it says',
  async (name, rule) => {
    const { drafts, mentions } = await extractText(rule.example);
    const made = drafts.filter((draft) => draft.rule === name).map((draft) => say(draft, mentions));
    expect(made).toContain(rule.yields);
  },
);

it('the list names every rule file, each by its name', () => {
  const files = listFiles(packagePath('ingest', 'rules'), '.', /\.ts$/).map((file) =>
    file.replace(/^\.\/|\.ts$/gu, ''),
  );
  expect(RULES.map(({ name }) => name).sort()).toEqual(files.filter((file) => file !== 'rules').sort());
});
