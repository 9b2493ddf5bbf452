import { emptyArticle } from '../../errors.ts';
import { apiError } from '../errors.ts';
import type { IngestArticlePayloadResolvers, MutationResolvers } from '../generated/schema-types.ts';
import { checkRange } from '../page-arguments.ts';

/** Characters of an article's text; what the body of a request holds is bounded besides. */
const MAX_TEXT = 2_000_000;

/** The changes the graph takes. */
export const Mutation: MutationResolvers = {
  ingestArticle: async (_, { input }, { ingest, loaders }) => {
    if (!ingest)
      throw apiError('READ_ONLY', 'This server only reads: articles cannot be added through it.', {
        hint: 'Add articles with `claimgraph ingest`.',
      });
    if (input.text.trim() === '') throw emptyArticle();
    checkRange('length of the text', input.text.length, { min: 1, max: MAX_TEXT });
    const { text, url = null, title = null, publishedAt = null, source = null, author = null } = input;
    const outcome = await ingest.ingest({ text, url, title, publishedAt, source, author });
    loaders.clear();
    return outcome;
  },
};

/** Fields of the payload, read from the outcome. */
export const IngestArticlePayload: IngestArticlePayloadResolvers = {
  article: ({ articleId }, _, { loaders }) => (articleId ? loaders.articles.load(articleId) : null),
  claimCount: ({ claims }) => claims,
  evidenceCount: ({ evidence }) => evidence,
};
