import { ask } from '../ask.ts';
import { element } from '../element.ts';
import type { Panel } from '../panel.ts';

interface Freshness {
  readonly graph: { readonly lastReadAt: string | null };
  readonly counts: Readonly<Record<'articles' | 'claims' | 'evidence' | 'entities', number>>;
}

const WHAT = ['articles', 'entities', 'claims', 'evidence'] as const;

/** How much the graph holds, and when it last took something in. */
export const freshness: Panel = {
  title: 'The graph',
  empty: 'The graph is empty: add articles with `claimgraph ingest`.',
  wide: true,
  fill: async () => {
    const { counts, graph } = await ask<Freshness>('freshness');
    if (!graph.lastReadAt) return null;
    const figures = WHAT.map((what) =>
      element('div', { class: 'figure' }, [element('b', {}, [counts[what].toLocaleString('en')]), what]),
    );
    const read = new Date(graph.lastReadAt);
    const last = element('div', { class: 'figure' }, [
      element('b', {}, [element('time', { datetime: graph.lastReadAt }, [read.toISOString().slice(0, 10)])]),
      'last article read',
    ]);
    return element('div', { class: 'figures' }, [...figures, last]);
  },
};
