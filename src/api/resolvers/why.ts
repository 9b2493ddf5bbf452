import { nearestMention, sentenceAround } from '../../domain/nearest-mention.ts';
import type { EvidenceRecord, MentionRecord } from '../../graph/read/read-record.ts';
import type { ApiContext } from '../context.ts';
import type { WhyResolvers } from '../generated/schema-types.ts';

/** Fields of what a reading rests on, read from the evidence, its rule and its article. */
export const Why: WhyResolvers = {
  example: ({ rule }, _, { about }) => about.rules.get(rule)?.example ?? null,
  reads: ({ rule }, _, { about }) => about.rules.get(rule)?.reads ?? null,
  subject: (evidence, _, context) => loadMention(context, evidence, 'isSubject'),
  object: (evidence, _, context) => loadMention(context, evidence, 'isObject'),
  cue: async ({ articleId, cueStart, cueEnd }, _, { loaders }) => {
    if (typeof cueStart !== 'number' || typeof cueEnd !== 'number') return null;
    return (await loaders.articleTexts.load(articleId))?.slice(cueStart, cueEnd) ?? null;
  },
};

async function loadMention(
  { loaders }: ApiContext,
  evidence: EvidenceRecord,
  end: 'isSubject' | 'isObject',
): Promise<MentionRecord | null> {
  const [found, text] = await Promise.all([
    loaders.endMentions.load(evidence.id),
    loaders.articleTexts.load(evidence.articleId),
  ]);
  const mentions = (found ?? []).filter((mention) => mention[end]).map(({ node }) => node);
  return nearestMention(mentions, evidence, sentenceAround(text ?? '', evidence));
}
