import { dependents, type Tree } from '../../tree.ts';
import { caseOf } from './tree-phrase.ts';

/** A preposition of several words with the noun that it governs. */
export interface ComplexPreposition {
  readonly word: string;
  readonly noun: number;
  /** True where it tells why, when or as against what, never what the verb is about. */
  readonly loose: boolean;
}

/** Where something is, as "in front of": the verb can be about it. */
const WHERE =
  /^(?:(?:in|at) (?:front|back|middle|midst|center|centre) of|on top of|on behalf of|at the hands of)$/u;
/** Why, when, or as against what. */
const BESIDE =
  /^in (?:favor|favour|support|honor|honour|recognition|memory|search|pursuit|defiance|violation|opposition|protest|light|spite|terms|face|wake|lieu|view|case|excess|addition|exchange|return|contrast|comparison|hopes|hope|response|preparation) (?:of|to|for|with)$/u;

/** Reads "in front of a sign", "in the wake of the attack", where a parser takes "front" for the noun; null for other nouns. */
export function complexPreposition(tree: Tree, at: number): ComplexPreposition | null {
  const first = caseOf(tree, at)?.word;
  const [inner, ...others] = dependents(tree, at, 'nmod').filter((child) => child > at);
  if (first === undefined || inner === undefined || others.length > 0) return null;
  if (dependents(tree, at, 'amod', 'nmod:poss', 'nummod', 'compound').length > 0) return null;
  const word = `${first} ${tree.tokens[at]?.text.toLowerCase() ?? ''} ${caseOf(tree, inner)?.word ?? ''}`;
  if (WHERE.test(word)) return { word, noun: inner, loose: false };
  return BESIDE.test(word) ? { word, noun: inner, loose: true } : null;
}
