import { invariant } from '../../errors.ts';
import type { ApiContext } from '../context.ts';
import type { EvidenceResolvers, QualifierResolvers, SpeakerResolvers } from '../generated/schema-types.ts';
import { textFragmentLink } from '../text-fragment.ts';

/** Fields of a piece of evidence that are not stored as they stand. */
export const Evidence: EvidenceResolvers = {
  quote: ({ exact }) => exact,
  claim: async ({ id, claimId }, _, { loaders }) => {
    const claim = await loaders.claims.load(claimId);
    invariant(claim, `claim ${claimId} exists, because evidence ${id} supports it`);
    return claim;
  },
  article: async ({ id, articleId }, _, { loaders }) => {
    const article = await loaders.articles.load(articleId);
    invariant(article, `article ${articleId} exists, because evidence ${id} stands in it`);
    return article;
  },
  speaker: (evidence) => evidence,
  cue: ({ cueStart, cueEnd }) => spanOf(cueStart, cueEnd),
  content: ({ contentStart, contentEnd }) => spanOf(contentStart, contentEnd),
  eventTime: ({ eventStart, eventEnd, eventPrecision, timeText, timeBasis }) =>
    eventStart && eventEnd && eventPrecision && timeBasis
      ? {
          start: eventStart,
          end: eventEnd,
          precision: eventPrecision as never,
          text: timeText ?? '',
          basis: timeBasis as never,
        }
      : null,
  link: async ({ articleId, start, end }, _, { loaders }) => {
    const article = await loaders.articles.load(articleId);
    if (!article?.url) return null;
    return textFragmentLink(article.url, (await loaders.articleTexts.load(articleId)) ?? '', { start, end });
  },
  why: (evidence) => evidence,
  qualifiers: ({ qualifierRoles, qualifierTexts, qualifierEntityIds }) =>
    (qualifierRoles ?? []).map((role, index) => ({
      role,
      text: qualifierTexts?.[index] ?? '',
      entityId: qualifierEntityIds?.[index] ?? '',
    })),
};

/** Fields of a speaker, read from the evidence. */
export const Speaker: SpeakerResolvers = {
  kind: ({ speakerKind }) => speakerKind as never,
  entity: ({ speakerId }, _, context) => loadEntity(context, speakerId),
  text: ({ speakerText }) => speakerText ?? null,
  span: ({ speakerStart, speakerEnd }) => spanOf(speakerStart, speakerEnd),
};

/** Fields of a qualifier. */
export const Qualifier: QualifierResolvers = {
  entity: ({ entityId }, _, context) => loadEntity(context, entityId),
};

function loadEntity({ loaders }: ApiContext, id: string | null | undefined) {
  return id ? loaders.entities.load(id) : null;
}

function spanOf(start: number | null | undefined, end: number | null | undefined) {
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}
