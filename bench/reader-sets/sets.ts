import { join } from 'node:path';
import { listFiles } from '../../test/list-files.ts';
import { CROSSNER, PLAIN, readColumns, WNUT } from './columns.ts';
import { readGum } from './gum.ts';
import type { JudgedDocument } from './judged.ts';

/** The sets that readers are judged on and never trained on, from the folder that holds the corpora. */
export function judgedSets(data: string): Readonly<Record<string, readonly JudgedDocument[]>> {
  const ner = join(data, 'ner');
  const tab = /\t/u;
  return {
    'politics dev': readColumns(join(ner, 'crossner/politics/dev.txt'), {
      separator: /\s+/u,
      kinds: CROSSNER,
    }),
    'wikigold 5th': lastFifth(
      readColumns(join(ner, 'wikigold/wikigold.conll.txt'), { separator: /\s+/u, kinds: PLAIN }),
    ),
    'WNUT17 dev': readColumns(join(ner, 'wnut17/emerging.dev.conll'), { separator: tab, kinds: WNUT }),
    'GUM dev': listFiles(join(data, 'gum/dev'), '.', /\.conllu$/).map((file) =>
      readGum(join(data, 'gum/dev', file)),
    ),
  };
}

/** The last fifth of the sentences, by document. */
function lastFifth(documents: readonly JudgedDocument[]): readonly JudgedDocument[] {
  const total = documents.reduce((sum, { sentences }) => sum + sentences.length, 0);
  let skip = Math.floor(total * 0.8);
  return documents.flatMap(({ sentences }) => {
    const rest = sentences.slice(skip);
    skip = Math.max(0, skip - sentences.length);
    return rest.length > 0 ? [{ sentences: rest }] : [];
  });
}
