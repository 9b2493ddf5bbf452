import { dependents, headOf, isRelation, relationOf, type Tree } from '../../tree.ts';
import type { Candidate, PronounPlace } from './antecedent-features.ts';
import type { ChainTable } from './chain-table.ts';
import { determinersOf, isSubjectOfMisread, isTelling, phraseTop, roleOf } from './phrase-tree.ts';
import type { AntecedentWeights } from './rank-antecedents.ts';
import type { Referent, Spot } from './referent.ts';
import type { Referents } from './referents.ts';

/** Sees a pronoun and what it may stand for. */
export type Observer = (place: PronounPlace, candidates: readonly Candidate[]) => void;

/** A name's referent, and the token that heads its phrase. */
export interface NamePlace {
  readonly referent: Referent;
  readonly head: number;
}

/** A sentence while it is walked. */
export interface Walk {
  readonly table: ChainTable;
  readonly referents: Referents;
  readonly tree: Tree;
  readonly sentence: number;
  readonly quoted: readonly boolean[];
  /** Who says what is quoted here, where another sentence tells: named behind the quotation, or before it. */
  readonly speaker: Referent | null;
  /** Who said the quotation that the sentence before ends with; null where it ends otherwise. */
  readonly retells: Referent | null;
  /** Names by their head token. */
  readonly names: Map<number, NamePlace>;
  /** What the tokens of names and the heads of phrases read so far stand for. */
  readonly known: Map<number, Referent>;
  readonly weights: AntecedentWeights;
  readonly observe: Observer | undefined;
}

/** Notes that a referent is spoken of at a token. */
export function note(
  { tree, referents, sentence, quoted }: Walk,
  referent: Referent,
  { head, form, word }: Pick<Spot, 'head' | 'form' | 'word'>,
): void {
  const top = phraseTop(tree, head);
  const verb = headOf(tree, top);
  const subject = isRelation(tree, top, 'nsubj') || isSubjectOfMisread(tree, top);
  referents.note(referent, {
    sentence,
    head,
    form,
    word,
    role: roleOf(tree, head),
    article: articleOf(openerOf(tree, head)),
    main: subject && verb !== null && relationOf(tree, verb) === 'root',
    quoted: quoted[head] === true,
    says: subject && verb !== null && isTelling(tree, verb, (at) => quoted[at] === true),
  });
}

/** The article, demonstrative or possessive that a noun opens with, in lower case; "" where none. */
function openerOf(tree: Tree, head: number): string {
  const at = [...determinersOf(tree, head), ...dependents(tree, head, 'nmod:poss')][0];
  return tree.tokens[at ?? -1]?.text.toLowerCase() ?? '';
}

function articleOf(word: string): Spot['article'] {
  if (/^(?:a|an|another|some|any|every|each|no)$/u.test(word)) return 'INDEFINITE';
  return word === '' ? 'NONE' : 'DEFINITE';
}
