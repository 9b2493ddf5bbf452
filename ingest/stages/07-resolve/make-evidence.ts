import type { Article } from '../../../src/domain/article.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Entity } from '../../../src/domain/entity.ts';
import { type Evidence, evidenceId, type Span, type Speaker } from '../../../src/domain/evidence.ts';
import type { Source } from '../../../src/domain/source.ts';
import { nameKey } from '../../../src/domain/text-key.ts';
import type { ClaimDraft, SpeakerDraft } from '../../drafts.ts';

/** Characters kept before and after a quote (W3C TextQuoteSelector). */
const CONTEXT = 32;

/** Makes the evidence of a draft, or null where one of its spans does not lie in the text. */
export function makeEvidence({
  draft,
  claim,
  article,
  source,
  entities,
}: {
  readonly draft: ClaimDraft;
  readonly claim: Claim;
  readonly article: Article;
  readonly source: Source;
  readonly entities: readonly Entity[];
}): Evidence | null {
  const { start, end } = draft.quote;
  const speaker = resolveSpeaker(draft.speaker, { article, source, entities });
  const spans = [draft.quote, draft.cue, draft.content, 'span' in draft.speaker ? draft.speaker.span : null];
  if (
    !spans.every((span) => span === null || liesIn(article.text, span)) ||
    (draft.valueText !== null && draft.valueText === '')
  )
    return null;
  // The source's own word needs no "reported": "according to" the paper itself is the paper.
  const own = speaker.kind === 'SOURCE';
  const evidence: Omit<Evidence, 'id'> = {
    articleId: article.id,
    claimId: claim.id,
    start,
    end,
    exact: article.text.slice(start, end),
    prefix: context(article.text, start - CONTEXT, start),
    suffix: context(article.text, end, end + CONTEXT),
    predicateText: draft.predicateText,
    valueText: draft.valueText,
    polarity: draft.polarity,
    modality: own && draft.modality === 'REPORTED' ? 'ASSERTED' : draft.modality,
    speaker,
    cue: draft.cue,
    content: draft.content,
    eventTime: draft.eventTime,
    qualifiers: draft.qualifiers.map(({ role, text, chain }) => ({
      role,
      text,
      entityId: chain === null ? null : (entities[chain]?.id ?? null),
    })),
    confidence: draft.confidence,
    rule: draft.rule,
    pipelineId: article.pipelineId,
  };
  return { id: evidenceId(evidence), ...evidence };
}

function liesIn(text: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= text.length;
}

/** Cuts the context so that no surrogate pair is halved. */
function context(text: string, from: number, to: number): string {
  const cut = text.slice(Math.max(0, from), Math.max(0, to));
  return cut.replace(/^[\uDC00-\uDFFF]/u, '').replace(/[\uD800-\uDBFF]$/u, '');
}

function resolveSpeaker(
  draft: SpeakerDraft,
  {
    article,
    source,
    entities,
  }: { readonly article: Article; readonly source: Source; readonly entities: readonly Entity[] },
): Speaker {
  if (draft.kind === 'SOURCE' || draft.kind === 'UNSURE') return { kind: draft.kind };
  const text = article.text.slice(draft.span.start, draft.span.end);
  if (draft.kind === 'UNNAMED') return { kind: 'UNNAMED', text, span: draft.span };
  const entity = entities[draft.chain];
  if (!entity) return { kind: 'UNSURE' };
  if (nameKey(entity.keyName) === nameKey(source.name)) return { kind: 'SOURCE' };
  return { kind: 'ENTITY', entityId: entity.id, text, span: draft.span };
}
