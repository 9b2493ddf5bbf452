import type { Annotation } from '../annotation.ts';
import type { ReadArticle } from '../documents.ts';
import type { MentionSet } from '../drafts.ts';
import type { Stage } from '../stage.ts';
import { ChainTable } from './05-mentions/chain-table.ts';
import { linkDemonyms } from './05-mentions/demonyms.ts';
import { linkHyphenated } from './05-mentions/hyphenated.ts';
import { linkByTree } from './05-mentions/link-by-tree.ts';
import { linkNames } from './05-mentions/names.ts';
import { linkPersonBodies } from './05-mentions/person-bodies.ts';
import { linkShortForms } from './05-mentions/short-forms.ts';

export const STAGE: Stage = { name: 'mentions', needs: ['read', 'annotation'], gives: 'mentions' };

/**
 * Finds what the article talks about: names first, then bodies called after a person, demonyms and names in hyphenated words, then definite short names and pronouns, each linked to
 * a chain. What is not clear stays unlinked. Chains that only stand outside the body are left out.
 */
export function extractMentions(article: ReadArticle, annotation: Annotation): MentionSet {
  const table = new ChainTable(article.text, annotation.sentences);
  linkNames(table);
  linkPersonBodies(table);
  linkDemonyms(table);
  linkHyphenated(table);
  if (annotation.sentences.some(({ tokens }) => tokens[0]?.head != null)) linkByTree(table);
  else linkShortForms(table);
  return table.toMentionSet();
}
