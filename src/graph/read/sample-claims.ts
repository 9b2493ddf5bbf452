import { sha256 } from '../../domain/id.ts';
import type { GraphStore, Row } from '../store.ts';
import { dumpRecords } from '../transfer/dump.ts';
import { type EvidenceView, listEvidenceOf } from './evidence-view.ts';

/** One piece of evidence of a sampled claim, with what a judge needs to see. */
export interface SampledEvidence {
  readonly view: EvidenceView;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** The quote with the sentence around it, as far as line ends and 200 characters reach. */
  readonly context: string;
}

/** Characters of context on each side of a quote. */
const CONTEXT = 200;

/** Picks live claims, the same for the same seed and graph whatever the store, with all their live evidence. */
export async function sampleClaims(
  store: GraphStore,
  count: number,
  seed: string,
): Promise<readonly SampledEvidence[]> {
  const rows = await store.run<Row & { id: string }>('list-live-claim-ids');
  const drawn = rows
    .map(({ id }) => ({ id, lot: sha256(`${seed} ${id}`) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
  const claims = await toMap(dumpRecords(store, 'Claim', drawn));
  const evidence = await listEvidenceOf(
    store,
    [...claims.values()].map((claim) => String(claim['propositionKey'])),
  );
  const names = await namesOf(store, [...claims.values()]);
  const texts = await textsOf(store, [...evidence.values()].flat());
  return drawn.flatMap((id) => {
    const claim = claims.get(id) ?? {};
    const views = evidence.get(String(claim['propositionKey'])) ?? [];
    return views.map((view) => toSample(view, claim, names, texts));
  });
}

function toSample(
  view: EvidenceView,
  claim: Row,
  names: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): SampledEvidence {
  const { canonicalSubjectId, canonicalObjectId, valueText, predicate } = claim;
  const object =
    typeof canonicalObjectId === 'string' ? names.get(canonicalObjectId) : String(valueText ?? '');
  return {
    view,
    subject: names.get(String(canonicalSubjectId)) ?? '',
    predicate: String(predicate),
    object: object ?? '',
    context: contextOf(view, texts.get(view.evidence.articleId) ?? ''),
  };
}

function contextOf({ evidence: { start, end, exact } }: EvidenceView, text: string): string {
  const before =
    text
      .slice(Math.max(0, start - CONTEXT), start)
      .split('\n')
      .at(-1) ?? '';
  const [after = ''] = text.slice(end, end + CONTEXT).split('\n');
  return `${before}[[${exact}]]${after}`.trim();
}

async function namesOf(store: GraphStore, claims: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const ids = claims.flatMap(({ canonicalSubjectId, canonicalObjectId }) => [
    canonicalSubjectId,
    canonicalObjectId,
  ]);
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))];
  const entities = await toMap(dumpRecords(store, 'Entity', wanted));
  return new Map([...entities].map(([id, fields]) => [id, String(fields['name'])]));
}

async function textsOf(
  store: GraphStore,
  views: readonly EvidenceView[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(views.map((view) => view.evidence.articleId))];
  const rows = await store.run<Row & { id: string; text: string }>('find-context', { ids });
  return new Map(rows.map((row) => [row.id, row.text]));
}

async function toMap(records: AsyncIterable<{ readonly id: string; readonly fields: Row }>) {
  const map = new Map<string, Row>();
  for await (const { id, fields } of records) map.set(id, fields);
  return map;
}
