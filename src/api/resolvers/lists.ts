/** The list fields, each where the graph reads it; one entry serves the root and every type that has such a list. */

import type { GraphQLResolveInfo } from 'graphql';
import {
  type ArticleListOptions,
  type ArticleOrderField,
  countArticles,
  listArticles,
} from '../../graph/read/articles.ts';
import type { ClaimOrderField } from '../../graph/read/claim-order.ts';
import { type ClaimListOptions, countClaims, listClaims } from '../../graph/read/claims.ts';
import {
  countEntities,
  type EntityListOptions,
  type EntityOrderField,
  listEntities,
} from '../../graph/read/entities.ts';
import { countEvidence, type EvidenceListOptions, listEvidence } from '../../graph/read/evidence.ts';
import { countMentions, listMentions } from '../../graph/read/mentions.ts';
import type {
  ArticleRecord,
  ClaimRecord,
  EntityRecord,
  EvidenceRecord,
  MentionRecord,
  SourceRecord,
} from '../../graph/read/read-record.ts';
import { countSources, listSources } from '../../graph/read/sources.ts';
import type { Connection } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { readFilter } from '../filter-arguments.ts';
import type { PageArguments } from '../page-arguments.ts';
import { selectsOfNodes } from '../selected.ts';
import { connect, type ListField } from './connect.ts';
import { orderOf } from './order-of.ts';

export const CLAIMS: ListField<ClaimRecord, ClaimListOptions> = {
  name: 'claims',
  list: listClaims,
  count: countClaims,
};
const ARTICLES: ListField<ArticleRecord, ArticleListOptions> = {
  name: 'articles',
  list: listArticles,
  count: countArticles,
};
const EVIDENCE: ListField<EvidenceRecord, EvidenceListOptions> = {
  name: 'evidence',
  list: listEvidence,
  count: countEvidence,
};
const MENTIONS: ListField<MentionRecord, object> = {
  name: 'mentions',
  list: (reader, parents, { page }) => listMentions(reader, parents, page),
  count: countMentions,
};
const ENTITIES: ListField<EntityRecord, EntityListOptions> = {
  name: 'entities',
  list: listEntities,
  count: countEntities,
};
const SOURCES: ListField<SourceRecord, object> = {
  name: 'sources',
  list: (reader, parents, { page }) => listSources(reader, parents, page),
  count: countSources,
};

/** A list at the root belongs to nothing. */
const ROOT = '';

type Ordered<Field extends string> = PageArguments & {
  readonly orderBy?: { readonly field: Field; readonly direction: 'ASC' | 'DESC' } | null | undefined;
};

type ClaimArguments = Ordered<ClaimOrderField> & {
  readonly filter?: ClaimListOptions['filter'] | null | undefined;
};

/** Resolves a list of claims: of an entity, or at the root. */
export function claimsOf(
  context: ApiContext,
  args: ClaimArguments,
  { info, entityId }: { readonly info: GraphQLResolveInfo; readonly entityId?: string },
): Connection<ClaimRecord> {
  const order = orderOf(args.orderBy, { field: 'PUBLISHED', descending: true });
  const options = {
    of: entityId ? 'entity' : 'root',
    filter: readFilter(args.filter),
    order,
    withEnds: selectsOfNodes(info, ['text', 'subject', 'object']),
  } as const;
  return connect(context, CLAIMS, { parent: entityId ?? ROOT, options, order, args });
}

type ArticleArguments = Ordered<ArticleOrderField> & {
  readonly filter?: ArticleListOptions['filter'] | null | undefined;
};

/** Resolves a list of articles: of a source, a story or an entity, or at the root. */
export function articlesOf(
  context: ApiContext,
  args: ArticleArguments,
  { of, parent }: { readonly of: ArticleListOptions['of']; readonly parent: string } = {
    of: 'root',
    parent: ROOT,
  },
): Connection<ArticleRecord> {
  const order = orderOf(args.orderBy, { field: 'PUBLISHED', descending: true });
  const options = { of, filter: readFilter(args.filter), order } as const;
  return connect(context, ARTICLES, { parent, options, order, args });
}

type EntityArguments = Ordered<EntityOrderField> & {
  readonly filter?: EntityListOptions['filter'] | null | undefined;
};

/** Resolves the list of entities. */
export function entitiesOf(context: ApiContext, args: EntityArguments): Connection<EntityRecord> {
  const order = orderOf(args.orderBy, { field: 'CLAIMS', descending: true });
  const options = { filter: readFilter(args.filter), order };
  return connect(context, ENTITIES, { parent: ROOT, options, order, args });
}

/** Resolves a list of evidence: a proposition's, surest first, or an article's, in the order of the text. */
export function evidenceOf(
  context: ApiContext,
  args: PageArguments,
  {
    parent,
    info,
    ...given
  }: EvidenceListOptions & { readonly parent: string; readonly info: GraphQLResolveInfo },
): Connection<EvidenceRecord> {
  const options = { ...given, withOrigin: selectsOfNodes(info, ['article', 'link', 'why']) };
  const order =
    options.of === 'article'
      ? { field: 'START', descending: false }
      : { field: 'CONFIDENCE', descending: true };
  return connect(context, EVIDENCE, { parent, options, order, args });
}

/** Resolves the mentions of an article, in the order of the text. */
export function mentionsOf(
  context: ApiContext,
  args: PageArguments,
  articleId: string,
): Connection<MentionRecord> {
  return connect(context, MENTIONS, {
    parent: articleId,
    options: {},
    order: { field: 'START', descending: false },
    args,
  });
}

/** Resolves the list of sources, by name. */
export function sourcesOf(context: ApiContext, args: PageArguments): Connection<SourceRecord> {
  return connect(context, SOURCES, {
    parent: ROOT,
    options: {},
    order: { field: 'NAME', descending: false },
    args,
  });
}
