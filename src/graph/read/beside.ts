/**
 * What a list brings beside its own nodes, so that the fields below it need no statement of their own. On Neo4j each
 * statement is a round trip; the embedded store has none to save, and its texts have no slots for it.
 */
import { clause, type Fragment } from '../compose.ts';
import type { ArticleRecord, EntityRecord, SourceRecord } from './read-record.ts';

/** Nodes beside a row, by the columns they come in. */
export interface Beside {
  readonly article?: ArticleRecord;
  readonly source?: SourceRecord;
  readonly subject?: EntityRecord;
  readonly object?: EntityRecord | null;
}

/** An article `a` without its text, as `get-articles` and `list-evidence` return it. */
export const ARTICLE_COLUMN = `{id: a.id, url: a.url, title: a.title, author: a.author, publishedAt: a.publishedAt,
  updatedAt: a.updatedAt, datePrecision: a.datePrecision, dateBasis: a.dateBasis, language: a.language,
  bodyStart: a.bodyStart, bodyEnd: a.bodyEnd, wordCount: a.wordCount, status: a.status, readAt: a.readAt,
  retractedAt: a.retractedAt, sourceId: a.sourceId, storyId: a.storyId}`;

/** The article and the source of evidence `v`. */
export const ORIGIN: readonly Fragment[] = [
  clause('origin', 'beside', 'MATCH (v)-[:IN_ARTICLE]->(a:Article)-[:PUBLISHED_BY]->(o:Source)'),
  clause('origin-columns', 'besideColumns', `, ${ARTICLE_COLUMN} AS article, properties(o) AS source`),
];

/** The entities at the ends of claim `c`; a value has none at its end. */
export const ENDS: readonly Fragment[] = [
  clause(
    'ends-beside',
    'beside',
    'MATCH (s:Entity {id: c.subjectId})\nOPTIONAL MATCH (o:Entity {id: c.objectId})',
  ),
  clause('ends-columns', 'besideColumns', ', properties(s) AS subject, properties(o) AS object'),
];
