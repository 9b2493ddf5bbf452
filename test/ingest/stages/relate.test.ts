import { describe, expect, it } from 'vitest';
import { relate } from '../../../ingest/stages/08-relate.ts';
import { writeArticle } from '../../../ingest/stages/09-write.ts';
import type { Relations, Touched } from '../../../src/domain/set/touched.ts';
import { openStore } from '../../../src/graph/open-store.ts';
import { packagePath } from '../../../src/package-root.ts';
import { expectPage } from '../../expected.ts';
import { FIVE, FIVE_GRAPHS } from '../../five-articles.ts';
import { PREDICATES } from '../../make-article.ts';

describe('relate', () => {
  it('settles names, counts and disputes article by article', async () => {
    const store = await openStore('embedded::memory:');
    const page: string[] = ['# Five articles, one after the other: what each changes', ''];
    for (const [index, graph] of FIVE_GRAPHS.entries()) {
      let relations: Relations | undefined;
      const watched = (touched: Touched) => {
        relations = relate(touched);
        return relations;
      };
      const options = { relate: watched, predicates: PREDICATES, at: '2026-01-01T00:00:00Z' };
      await store.write((tx) => writeArticle(tx, graph, options));
      page.push(
        `## ${FIVE[index]?.source}: ${graph.article.text.split('\n').slice(1).join(' ')}`,
        '',
        ...describeRelations(relations),
        '',
      );
    }
    await store.close();
    expectPage(packagePath('test/fixtures/relate/five-articles.expected.md'), page.join('\n'));
  });

  it('changes nothing where nothing was touched', () => {
    expect(relate({ changes: [], propositions: [], entities: [] })).toEqual({
      propositions: [],
      entities: [],
    });
  });
});

function describeRelations(relations: Relations | undefined): readonly string[] {
  if (!relations) return ['nothing'];
  const entities = relations.entities.map(
    ({ nameKey, forms, mentionCount, articleCount, claimCount }) =>
      `- ${nameKey}: ${[...forms].map(([form, count]) => `${form} ×${count}`).join(', ')}; ${mentionCount} mentions, ${articleCount} articles, ${claimCount} claims`,
  );
  const propositions = relations.propositions.map(
    ({ predicate, listedId, summary }) =>
      `- ${predicate}: ${listedId ? 'listed' : 'not listed'}, ${summary.affirmed} for, ${summary.negated} against, ${summary.independentSourceCount} independent of ${summary.sourceCount} sources${summary.disputed ? ', disputed' : ''}`,
  );
  return [...entities.sort(), ...propositions.sort()];
}
