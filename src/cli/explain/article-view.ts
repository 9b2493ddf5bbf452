import { explainClaims, type ToldSentence, type Why } from '../../../ingest/explain-claims.ts';
import type { Extraction } from '../../../ingest/pipeline.ts';
import type { Claim } from '../../domain/claim.ts';
import type { EntityKind } from '../../domain/entity.ts';
import type { Evidence, Span } from '../../domain/evidence.ts';
import type { EntityId } from '../../domain/id.ts';
import type { Mention } from '../../domain/mention.ts';

/** A mention with what it names. */
export interface MentionView extends Pick<Mention, 'start' | 'end' | 'form'> {
  readonly kind: EntityKind;
  readonly name: string;
}

/** A claim as a person reads it; `evidence` and `why` have the rest. */
export interface ClaimView {
  /** Counted from 1 through the article, in order of the quotes. */
  readonly number: number;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** `the paper itself`, a name, the words of an unnamed speaker. */
  readonly speaker: string;
  readonly evidence: Evidence;
  readonly why: Why;
}

/** A stretch of the text: one sentence with claims, or sentences in a row that have none. */
export interface RowView extends Span {
  readonly claims: readonly ClaimView[];
  readonly parse: ToldSentence | null;
}

export interface ArticleView {
  readonly file: string;
  readonly title: string | null;
  readonly source: string;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly mentions: readonly MentionView[];
  readonly rows: readonly RowView[];
  /** Entities of each kind and claims, for the head of the page. */
  readonly entities: ReadonlyMap<EntityKind, number>;
  readonly claimCount: number;
}

/** Gathers what is shown of an article; each claim stands beside the sentence in which its quote begins. */
export function viewArticle(extraction: Extraction, file: string): ArticleView {
  const { graph, annotation, read } = extraction;
  const { sentences, why } = explainClaims(graph, annotation);
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const claims = new Map<string, Claim>(graph.claims.map((claim) => [claim.id, claim]));
  const nameOf = (id: EntityId) => entities.get(id)?.keyName ?? '?';
  const views: ClaimView[] = [];
  for (const evidence of graph.evidence) {
    const claim = claims.get(evidence.claimId);
    const reason = why.get(evidence.id);
    if (claim && reason)
      views.push(viewClaim({ claim, evidence, why: reason, number: views.length + 1, nameOf }));
  }
  const kinds = new Map<EntityKind, number>();
  for (const { kind } of graph.entities) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    file,
    title: graph.article.title,
    source: read.source.name,
    publishedAt: graph.article.publishedAt,
    text: graph.article.text,
    mentions: graph.mentions.map(({ start, end, form, entityId }) => {
      return {
        start,
        end,
        form,
        kind: entities.get(entityId)?.kind ?? 'ORGANISATION',
        name: nameOf(entityId),
      };
    }),
    rows: rowsOf(graph.article.text.length, sentences, views).flatMap((row) =>
      withoutEdges(row, graph.article.text),
    ),
    entities: kinds,
    claimCount: views.length,
  };
}

interface ClaimParts {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly why: Why;
  readonly number: number;
  readonly nameOf: (id: EntityId) => string;
}

function viewClaim({ claim, evidence, why, number, nameOf }: ClaimParts): ClaimView {
  const { object } = claim;
  return {
    number,
    subject: nameOf(claim.subjectId),
    predicate: claim.predicate,
    object: object.kind === 'ENTITY' ? nameOf(object.entityId) : (evidence.valueText ?? object.value.text),
    speaker: speakerOf(evidence, nameOf),
    evidence,
    why,
  };
}

function speakerOf({ speaker }: Evidence, nameOf: (id: EntityId) => string): string {
  switch (speaker.kind) {
    case 'SOURCE':
      return 'the article itself';
    case 'ENTITY':
      return nameOf(speaker.entityId);
    case 'UNNAMED':
      return `“${speaker.text}” (unnamed)`;
    case 'UNSURE':
      return 'unsure';
  }
}

/** Cuts the whole text into rows, so that nothing of it is left out. */
function rowsOf(
  length: number,
  sentences: readonly ToldSentence[],
  claims: readonly ClaimView[],
): readonly RowView[] {
  const rows: RowView[] = [];
  let from = 0;
  sentences.forEach((parse, index) => {
    const own = claims.filter(({ why }) => why.sentences[0] === index);
    if (own.length === 0) return;
    if (parse.start > from) rows.push({ start: from, end: parse.start, claims: [], parse: null });
    rows.push({ start: parse.start, end: parse.end, claims: own, parse });
    from = parse.end;
  });
  if (from < length) rows.push({ start: from, end: length, claims: [], parse: null });
  return rows;
}

/** White space at the ends of a row is no line of its own; a row of nothing else is none. */
function withoutEdges(row: RowView, text: string): readonly RowView[] {
  const words = text.slice(row.start, row.end);
  if (words.trim() === '') return [];
  const start = row.start + words.length - words.trimStart().length;
  return [{ ...row, start, end: start + words.trim().length }];
}
