import type { PredicateTable } from '../../src/domain/predicate.ts';
import type { Annotation } from '../annotation.ts';
import type { ReadArticle } from '../documents.ts';
import type { ClaimDraft, MentionSet } from '../drafts.ts';
import { RULES } from '../rules/rules.ts';
import type { Stage } from '../stage.ts';
import { completeClaim } from './06-claims/complete-claim.ts';
import { readSentences } from './06-claims/read-sentences.ts';
import type { RawClaim } from './06-claims/rule.ts';

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
  return readSentences(article, annotation, mentions).flatMap((sentence) => {
    const made = RULES.flatMap(({ name: rule, apply }) =>
      apply(sentence.input).flatMap((raw) => {
        const draft = completeClaim({ raw, rule, sentence, article, predicates });
        return draft ? [{ raw, draft }] : [];
      }),
    );
    const read = made.map(({ raw }) => raw).filter(({ said }) => said === undefined);
    return made.filter(({ raw }) => !isReadInside(raw, read)).map(({ draft }) => draft);
  });
}

/** "Ada Brandt said Halvek had bought the mine": what Halvek did is the claim, with her as its speaker. */
const isReadInside = ({ said, clause, subject }: RawClaim, read: readonly RawClaim[]): boolean =>
  said !== undefined &&
  read.some(
    ({ predicate, clause: other, subject: of }) =>
      (predicate.from >= said.from && predicate.from < said.to) ||
      (clause !== null && other === clause && of === subject),
  );
