import { dependents, headOf, isRelation, isUnder } from '../../ingest/tree.ts';
import { nounTokens, type Parsed } from './noun-tokens.ts';
import type { TokenTriple } from './triples.ts';

/** What nouns say of each other is guessed more often than what a verb says: below every clause but bare ones. */
const CONFIDENCE = { appos: 0.4, title: 0.3, possessor: 0.2, preposition: 0.1 };

/** Reads what nouns say without a verb: appositions, titles, possessors, prepositions other than "of". */
export function nounTriples(parsed: Parsed): readonly TokenTriple[] {
  return parsed.tree.tokens.flatMap((_, at) => ofNoun(parsed, at));
}

function ofNoun(parsed: Parsed, at: number): readonly TokenTriple[] {
  const { tree } = parsed;
  const head = headOf(tree, at);
  if (head === null) return [];
  const upos = tree.tokens[at]?.upos ?? 'X';
  const isNoun = upos === 'NOUN' || upos === 'PROPN';
  const own = nounTokens(parsed, at);
  const other = nounTokens(parsed, head).filter((token) => !isUnder(tree, token, at));
  const overNoun = /^(?:NOUN|PROPN)$/u.test(tree.tokens[head]?.upos ?? '');
  if (isRelation(tree, at, 'appos') && overNoun)
    return [{ relation: ['is'], args: [other, own], confidence: CONFIDENCE.appos }];
  if (isRelation(tree, at, 'nmod:desc'))
    return [{ relation: ['is'], args: [other, own], confidence: CONFIDENCE.title }];
  if (isRelation(tree, at, 'flat') && tree.tokens[head]?.upos === 'NOUN')
    return [{ relation: ['is'], args: [own, other], confidence: CONFIDENCE.title }];
  if (isRelation(tree, at, 'nmod:poss'))
    return isNoun ? [{ relation: ['has'], args: [own, other], confidence: CONFIDENCE.possessor }] : [];
  if (!isRelation(tree, at, 'nmod') || upos === 'PRON') return [];
  const link = dependents(tree, at, 'case');
  const [first] = link;
  if (first === undefined || tree.tokens[first]?.lemma === 'of') return [];
  const before = other.filter((token) => token < first);
  return [{ relation: ['is', ...link], args: [before, own], confidence: CONFIDENCE.preposition }];
}
