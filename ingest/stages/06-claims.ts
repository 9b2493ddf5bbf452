import type { PredicateTable } from '../../src/domain/predicate.ts';
import type { Annotation } from '../annotation.ts';
import type { ReadArticle } from '../documents.ts';
import type { ClaimDraft, MentionSet } from '../drafts.ts';
import { RULES } from '../rules/rules.ts';
import type { Stage } from '../stage.ts';
import { headOf, isRelation, type Tree } from '../tree.ts';
import { completeClaim } from './06-claims/complete-claim.ts';
import { readSentences } from './06-claims/read-sentences.ts';
import type { RawClaim } from './06-claims/rule.ts';
import { predicateAt } from './06-claims/tree-governor.ts';
import type { Stretch } from './06-claims/utterance.ts';

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
    // Whom somebody told is no word of what.
    const read = made
      .map(({ raw }) => raw)
      .filter(
        ({ said, clause, object }) => !(said || (clause?.verb.lemma === 'tell' && object.kind === 'ENTITY')),
      );
    return made
      .filter(({ raw }) => !isReadInside(raw, read, sentence.input.view.tree))
      .map(({ draft }) => draft);
  });
}

/**
 * "Ada Brandt said Halvek had bought the mine": what Halvek did is the claim, with her as its speaker. A claim of something
 * beside it ("said Halvek's mine was full") does not stand for what she said.
 */
const isReadInside = (
  { said, clause, subject }: RawClaim,
  read: readonly RawClaim[],
  tree: Tree | null,
): boolean =>
  said !== undefined &&
  read.some(
    (each) =>
      // Where something is, and who somebody is, are no part of what is told of them.
      !(each.clause === null && each.words.startsWith('be ')) &&
      ((each.predicate.from >= said.from &&
        each.predicate.from < said.to &&
        (said.to - said.from > LONG || isMainOf(each, said, tree))) ||
        (clause !== null && each.clause === clause && each.subject === subject)),
  );

/** Words beyond which what somebody says is told by the claims in it, whatever they are of. */
const LONG = 25;

/** Tells whether a claim is of the clause that heads what is said, or of one coordinated with it or governed by it. */
function isMainOf({ clause }: RawClaim, { from, to }: Stretch, tree: Tree | null): boolean {
  if (!tree) return true;
  if (!clause) return false;
  for (let at = predicateAt(tree, clause.verb.main); ; ) {
    const head = headOf(tree, at);
    if (head === null || head < from || head >= to) return true;
    if (!isRelation(tree, at, 'conj', 'xcomp', 'ccomp', 'parataxis', 'dep', 'cop', 'aux')) return false;
    at = head;
  }
}
