import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeSentence } from '../../../../ingest/reader/encoder/encode-sentence.ts';
import { loadSession } from '../../../../ingest/reader/encoder/session.ts';
import { wordShapes } from '../../../../ingest/reader/encoder/word-shapes.ts';
import { packagePath } from '../../../../src/package-root.ts';

/** What `training/fixtures.py` writes: a sentence, what goes into the model, what its Python runtime decodes. */
interface Row {
  readonly words: readonly string[];
  readonly ids: readonly number[];
  readonly shapes: readonly number[];
  readonly first: readonly number[];
  readonly names: readonly (readonly [number, number, string])[];
  readonly upos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly features: readonly string[];
  readonly mentions: readonly string[];
  readonly speech: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

const fixture = packagePath('test/fixtures/reader/parity.json');
const rows = JSON.parse(readFileSync(fixture, 'utf8')) as readonly Row[];
const session = await loadSession();

describe.each(rows.map((row) => [row.words.join(' '), row] as const))('%s', (_, row) => {
  it('goes into the model as in training', () => {
    const ids = row.words.flatMap((word) => session.pieces(word));
    expect([101, ...ids, 102]).toEqual(row.ids);
    const shapes = wordShapes(row.words);
    const spread = row.words.flatMap((word, at) => session.pieces(word).map(() => shapes[at]));
    expect([5, ...spread, 5]).toEqual(row.shapes);
  });

  it('is read as the Python runtime reads it', async () => {
    const { words, names, speech } = await encodeSentence(row.words, session);
    expect(names.map(({ from, to, label }) => [from, to, label])).toEqual(row.names);
    expect(words.map(({ upos }) => upos)).toEqual(row.upos);
    expect(words.map(({ head }) => head + 1)).toEqual(row.heads);
    expect(words.map(({ features }) => features.join('|') || '_')).toEqual(row.features);
    expect(words.map(({ mention }) => mention)).toEqual(row.mentions);
    for (const [layer, spans] of Object.entries(row.speech)) {
      const own = speech.filter((span) => span.layer === layer);
      expect(own.map(({ from, to }) => [from, to])).toEqual(spans);
    }
    // Here a relation goes with the tree; Python leaves what the column says.
    const told = row.relations.map((relation, at) => {
      if (row.heads[at] === 0) return 'root';
      return relation === 'root' ? 'dep' : relation;
    });
    expect(words.map(({ relation }) => relation)).toEqual(told);
  });
});
