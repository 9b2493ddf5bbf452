import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EventTime } from '../../../src/domain/evidence.ts';
import { packagePath } from '../../../src/package-root.ts';
import { expectPage } from '../../expected.ts';
import { listFiles } from '../../list-files.ts';
import { type Extracted, extractText, say } from '../read-text.ts';

const FIXTURES = packagePath('test', 'fixtures');

/** One page for each text of a folder, written by a printer. */
function pages(topic: string, print: (extracted: Extracted) => string): void {
  describe(`stage ${topic}`, () => {
    const files = listFiles(`${FIXTURES}/${topic}`, '.', /\.txt$/);
    it('has fixtures', () => expect(files.length).toBeGreaterThan(0));
    it.each(files)('%s reads as its page says', async (file) => {
      const extracted = await extractText(readFileSync(`${FIXTURES}/${topic}/${file}`, 'utf8').trim());
      expectPage(`${FIXTURES}/${topic}/${file}.expected.md`, print(extracted));
    });
  });
}

pages('annotate', ({ annotation }) =>
  annotation.sentences
    .map(({ tokens, names }) => {
      const words = tokens.map(
        ({ text, upos, lemma }) => `${text}/${upos}${upos === 'VERB' || upos === 'AUX' ? `(${lemma})` : ''}`,
      );
      const found = names.map(
        ({ from, to, kind }) =>
          `- ${kind}: ${tokens
            .slice(from, to)
            .map(({ text }) => text)
            .join(' ')}`,
      );
      return [words.join(' '), ...found].join('\n');
    })
    .join('\n\n'),
);

pages('mentions', ({ mentions }) =>
  mentions.chains
    .map(({ kind, name }, chain) => {
      const forms = mentions.mentions
        .filter((mention) => mention.chain === chain)
        .map(({ form, exact, sentence }) => `- ${form} “${exact}” in sentence ${sentence + 1}`);
      return [`## ${kind} ${name}`, ...forms].join('\n');
    })
    .join('\n\n'),
);

const time = (found: EventTime | null) =>
  found ? `, ${found.start} (${found.precision}, ${found.basis}, “${found.text}”)` : '';

pages('claims', ({ read, drafts, mentions }) =>
  drafts
    .map((draft) => {
      const slice = ({ start, end }: { start: number; end: number }) => read.article.text.slice(start, end);
      const speaker =
        draft.speaker.kind === 'ENTITY'
          ? mentions.chains[draft.speaker.chain]?.name
          : draft.speaker.kind === 'UNNAMED'
            ? `“${slice(draft.speaker.span)}”`
            : draft.speaker.kind;
      const qualifiers = draft.qualifiers.map(({ role, text }) => `, ${role}: ${text}`).join('');
      return `- **${say(draft, mentions)}** (${draft.rule})\n  ${draft.polarity} ${draft.modality} by ${speaker}${time(draft.eventTime)}${qualifiers}\n  > ${slice(draft.quote)}`;
    })
    .join('\n'),
);

pages('resolve', ({ graph }) => {
  const names = new Map(graph.entities.map(({ id, kind, keyName }) => [id, `${kind} ${keyName}`]));
  const claims = graph.claims.map(
    ({ id, subjectId, predicate, object }) =>
      `- ${id}: ${names.get(subjectId)} | ${predicate} | ${object.kind === 'ENTITY' ? names.get(object.entityId) : JSON.stringify(object.value)}`,
  );
  const evidence = graph.evidence.map(({ id, exact, prefix, suffix }) =>
    `- ${id}: …${prefix}[${exact}]${suffix}…`.replaceAll('\n', '⏎'),
  );
  return [
    '## Entities',
    ...graph.entities.map(({ id }) => `- ${id}: ${names.get(id)}`),
    '',
    '## Claims',
    ...claims,
    '',
    '## Evidence',
    ...evidence,
  ].join('\n');
});
