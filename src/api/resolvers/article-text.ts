import { cutSegments, inReadingOrder } from '../../domain/text-segments.ts';
import { invariant } from '../../errors.ts';
import { listEvidence } from '../../graph/read/evidence.ts';
import { listMentions } from '../../graph/read/mentions.ts';
import type { Page, PageRequest } from '../../graph/read/page.ts';
import type { EvidenceRecord, MentionRecord } from '../../graph/read/read-record.ts';
import type { ApiContext } from '../context.ts';
import type { ArticleTextResolvers } from '../generated/schema-types.ts';
import type { ArticleTextParent } from '../values.ts';

/** All of an article's mentions or evidence: one can have no more of them than its text has letters. */
const WHOLE: PageRequest = { size: 10_000_000, after: null, before: null, backward: false };
/** What was superseded or retracted is read like any other article. */
const EVIDENCE_OF = { of: 'article', polarity: null, onlyLive: false, page: WHOLE } as const;

/** Fields of a reading view: what is not asked for is not read. */
export const ArticleText: ArticleTextResolvers = {
  article: ({ article }) => article,
  segments: async ({ article }, _, context) => {
    const [text, mentions, evidence] = await Promise.all([
      context.loaders.articleTexts.load(article.id),
      loadMentions(context, article),
      loadEvidence(context, article),
    ]);
    invariant(text !== null, `article ${article.id} has a text`);
    return cutSegments(text, { mentions, evidence });
  },
  mentions: ({ article }, _, context) => loadMentions(context, article),
  evidence: ({ article }, _, context) => loadEvidence(context, article),
};

async function loadMentions(
  { loaders }: ApiContext,
  { id }: ArticleTextParent['article'],
): Promise<readonly MentionRecord[]> {
  const page = await loaders
    .list<Page<MentionRecord>>('all mentions', WHOLE, (reader, ids) => listMentions(reader, ids, WHOLE))
    .load(id);
  return inReadingOrder(page?.items.map(({ node }) => node) ?? []);
}

async function loadEvidence(
  { loaders }: ApiContext,
  { id }: ArticleTextParent['article'],
): Promise<readonly EvidenceRecord[]> {
  const page = await loaders
    .list<Page<EvidenceRecord>>('all evidence', WHOLE, (reader, ids) =>
      listEvidence(reader, ids, EVIDENCE_OF),
    )
    .load(id);
  return inReadingOrder(page?.items.map(({ node }) => node) ?? []);
}
