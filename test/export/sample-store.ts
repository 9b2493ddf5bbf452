import { join } from 'node:path';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { packagePath } from '../../src/package-root.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeArticle } from '../make-article.ts';
import { storeArticle } from './store-five.ts';

/** A name that has what formats trip over: markup, both quote marks, escapes of Cypher, a line end, an emoji. */
export const ODD_NAME = `=Ash & <Birch> 'Co' "Ltd"; \\u0027 \\\\u0041\n;} 🏭`;

/** Ingests the samples into an embedded store in a folder, adds an article of odd names, and opens it. */
export async function openSampleStore(folder: string): Promise<GraphStore> {
  const address = `embedded:${join(folder, 'graph')}`;
  const { code, err } = await runCli(['ingest', packagePath('samples'), '--store', address, '--quiet']);
  if (code !== 0) throw new Error(`the samples were not read: ${err}`);
  const store = await openStore(address);
  await storeArticle(
    store,
    makeArticle({
      source: 'Odd, "News"',
      url: 'https://odd.example/a b?c=<d>|{e}',
      publishedAt: '2026-03',
      // Characters outside the BMP before the quotes: offsets in UTF-16 units and in characters differ.
      lead: '😀 The 🚢 came in. ',
      said: [
        { subject: ['ORGANISATION', ODD_NAME], predicate: 'own', object: ['PLACE', 'Weir\u0007ton 🏭'] },
        { subject: ['ORGANISATION', ODD_NAME], predicate: 'meet', object: ['PERSON', 'Ann Lee'] },
      ],
    }),
  );
  return store;
}
