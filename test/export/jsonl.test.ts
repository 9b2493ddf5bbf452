import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/graph/open-store.ts';
import { getEntityId } from '../../src/graph/read/named.ts';
import { selectSubgraph } from '../../src/graph/transfer/select.ts';
import { describeStores } from '../conformance/stores.ts';
import { exportText, linesOf } from './export-text.ts';
import { storeFive } from './store-five.ts';

describeStores('export as jsonl', (open) => {
  beforeAll(async () => storeFive(await open()));

  it('gives the same bytes as an embedded store that read the articles in another order', async () => {
    const other = await openStore('embedded::memory:');
    await storeFive(other, [4, 2, 0, 3, 1]);
    expect(await exportText(await open())).toBe(await exportText(other));
    await other.close();
  });

  it('sorts lines by type and id, and keys', async () => {
    const lines = linesOf(await exportText(await open())).slice(0, -1);
    const order = lines.map(({ type, id }) => `${type} ${id}`);
    expect(order.length).toBeGreaterThan(10);
    expect(order).toEqual([...order].sort());
    for (const line of lines) expect(Object.keys(line)).toEqual(Object.keys(line).sort());
  });

  it('ends with a manifest whose digest and counts are those of the lines before it', async () => {
    const text = await exportText(await open());
    const at = text.lastIndexOf('\n', text.length - 2) + 1;
    const manifest = JSON.parse(text.slice(at)) as { digest: string; counts: Record<string, number> };
    expect(manifest.digest).toBe(createHash('sha256').update(text.slice(0, at)).digest('hex'));
    const lines = linesOf(text.slice(0, at));
    expect(Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)).toBe(lines.length);
    expect(manifest.counts['Article']).toBe(5);
  });

  it('holds no instant in the graph section, and all of them with history', async () => {
    const plain = await exportText(await open());
    expect(plain).not.toMatch(/readAt|firstRecorded|retractedAt/);
    const lines = linesOf(await exportText(await open(), { withHistory: true }));
    const history = lines.filter((line) => line['section'] === 'history');
    expect(history.filter((line) => line['type'] === 'Article')).toHaveLength(5);
    expect(
      history.filter((line) => line['retractedAt'] !== undefined && line['type'] === 'Article'),
    ).toHaveLength(1);
  });

  it('leaves the words out as asked', async () => {
    const none = await exportText(await open(), { quotes: 'none' });
    expect(linesOf(none).some((line) => 'exact' in line && line['type'] === 'Evidence')).toBe(false);
    expect(linesOf(none).some((line) => 'text' in line)).toBe(false);
    const short = linesOf(await exportText(await open(), { quotes: 'short' }));
    expect(short.some((line) => line['type'] === 'Evidence' && 'exact' in line)).toBe(true);
    expect(short.some((line) => 'prefix' in line || 'text' in line)).toBe(false);
  });

  it('takes only what is around an entity, and nothing that points outside', async () => {
    const store = await open();
    const entityId = await getEntityId(store, 'ann lee');
    const selection = await selectSubgraph(store, { entityId, depth: 1, since: '' });
    const lines = linesOf(await exportText(store, { selection }));
    const ids = new Set(lines.map((line) => line['id']));
    const whole = linesOf(await exportText(store));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThan(whole.length);
    for (const line of lines.slice(0, -1)) {
      for (const key of [
        'sourceId',
        'storyId',
        'revises',
        'articleId',
        'claimId',
        'speakerId',
        'subjectId',
        'objectId',
      ]) {
        if (typeof line[key] === 'string') expect(ids, `${line['type']} ${key}`).toContain(line[key]);
      }
    }
  });

  it('takes only evidence of articles published since a date', async () => {
    const store = await open();
    const selection = await selectSubgraph(store, { entityId: null, depth: 1, since: '2026-03-03' });
    const articles = linesOf(await exportText(store, { selection })).filter(
      (line) => line['type'] === 'Article',
    );
    expect(articles.length).toBeGreaterThan(0);
    for (const { publishedAt } of articles) expect(String(publishedAt) >= '2026-03-03').toBe(true);
  });
});

describe('an empty graph', () => {
  it('exports as a manifest alone', async () => {
    const store = await openStore('embedded::memory:');
    const [manifest, ...rest] = linesOf(await exportText(store));
    expect(rest).toEqual([]);
    expect(manifest).toMatchObject({ section: 'manifest', counts: {}, complete: true });
    await store.close();
  });
});
