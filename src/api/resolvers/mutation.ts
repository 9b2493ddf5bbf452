import { emptyArticle, invariant } from '../../errors.ts';
import { apiError } from '../errors.ts';
import type {
  IngestArticlePayloadResolvers,
  MutationResolvers,
  RetractArticlePayloadResolvers,
} from '../generated/schema-types.ts';
import { checkRange } from '../page-arguments.ts';

/** Characters of an article's text; what the body of a request holds is bounded besides. */
const MAX_TEXT = 2_000_000;
/** Characters of an address: longer ones are stored nowhere. */
const MAX_ADDRESS = 8000;

/** The changes the graph takes. */
export const Mutation: MutationResolvers = {
  ingestArticle: async (_, { input }, { ingest, loaders }) => {
    if (!ingest)
      throw readOnly('articles cannot be added through it', 'Add articles with `claimgraph ingest`.');
    if (input.text.trim() === '') throw emptyArticle();
    checkRange('length of the text', input.text.length, { min: 1, max: MAX_TEXT });
    const { text, url = null, title = null, publishedAt = null, source = null, author = null } = input;
    const outcome = await ingest.ingest({ text, url, title, publishedAt, source, author });
    loaders.clear();
    return outcome;
  },
  retractArticle: async (_, { input }, { ingest, loaders }) => {
    if (!ingest) throw readOnly('articles stay as they are', 'Retract one with `claimgraph retract`.');
    checkRange('length of the article', input.article.length, { min: 1, max: MAX_ADDRESS });
    const retraction = await ingest.retract(input.article);
    loaders.clear();
    return retraction;
  },
};

/** Fields of the payload, read from the outcome. */
export const IngestArticlePayload: IngestArticlePayloadResolvers = {
  article: ({ articleId }, _, { loaders }) => (articleId ? loaders.articles.load(articleId) : null),
  claimCount: ({ claims }) => claims,
  evidenceCount: ({ evidence }) => evidence,
};

/** Fields of the payload, read from the retraction. */
export const RetractArticlePayload: RetractArticlePayloadResolvers = {
  article: async ({ articleId }, _, { loaders }) => {
    const article = await loaders.articles.load(articleId);
    invariant(article, `article ${articleId} is kept, though it is retracted`);
    return article;
  },
};

function readOnly(what: string, hint: string) {
  return apiError('READ_ONLY', `This server only reads: ${what}.`, { hint });
}
