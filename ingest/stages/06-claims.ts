import type { PredicateTable } from '../../src/domain/predicate.ts';
import type { Annotation } from '../annotation.ts';
import type { ReadArticle } from '../documents.ts';
import type { ClaimDraft, MentionSet } from '../drafts.ts';
import { RULES } from '../rules/rules.ts';
import type { Stage } from '../stage.ts';
import { completeClaim } from './06-claims/complete-claim.ts';
import { readSentences } from './06-claims/read-sentences.ts';

export const STAGE: Stage = { name: 'claims', needs: ['read', 'annotation', 'mentions'], gives: 'drafts' };

/** What stage 6 reads. */
export interface ClaimInput {
  readonly article: ReadArticle;
  readonly annotation: Annotation;
  readonly mentions: MentionSet;
  readonly predicates: PredicateTable;
}

/** Reads the claims of the body: every rule over every sentence, then polarity, modality, time and speaker for all alike. */
export function extractClaims({
  article,
  annotation,
  mentions,
  predicates,
}: ClaimInput): readonly ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  for (const sentence of readSentences(article, annotation, mentions)) {
    for (const rule of RULES) {
      for (const raw of rule.apply(sentence.input)) {
        const draft = completeClaim({ raw, rule: rule.name, sentence, article, predicates });
        if (draft) drafts.push(draft);
      }
    }
  }
  return drafts;
}
