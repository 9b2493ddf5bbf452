import type { Modality } from '../../../src/domain/evidence.ts';
import {
  CONDITIONS,
  DUTY_MODALS,
  DUTY_PARTICIPLES,
  HEDGE_MODALS,
  HEDGE_PARTICIPLES,
  HEDGE_VERBS,
  HEDGE_WORDS,
} from '../../lexicon/modality.ts';
import type { SentenceView } from './chunk.ts';
import type { Clause } from './clause.ts';
import { predicateAt } from './tree-governor.ts';
import { treeModality } from './tree-modality.ts';

/** Says how a clause is put; a speaker other than the source makes it REPORTED unless it is only supposed. */
export function modalityOf(view: SentenceView, clause: Clause, reported: boolean): Modality {
  return view.tree
    ? treeModality(view.tree, predicateAt(view.tree, clause.verb.main), reported)
    : chunkModality(view, clause, reported);
}

function chunkModality(view: SentenceView, clause: Clause, reported: boolean): Modality {
  const { tokens } = view;
  const words = tokens
    .slice(clause.verb.inverted ?? clause.verb.from, clause.verb.to)
    .map(({ lemma }) => lemma);
  const conditional = tokens.some(({ lemma }) => lemma === 'if' || lemma === 'unless');
  if (clause.marker && CONDITIONS.has(clause.marker)) return 'HYPOTHETICAL';
  if (words.includes('would') && (conditional || !reported)) return 'HYPOTHETICAL';
  if (isQuestion(view, clause)) return 'QUESTION';
  if (reported) return 'REPORTED';
  if (words.some((word) => DUTY_MODALS.has(word)) || hasParticiple(clause, words, DUTY_PARTICIPLES))
    return 'NORMATIVE';
  const hedged =
    words.some((word) => HEDGE_MODALS.has(word) || HEDGE_WORDS.has(word)) ||
    hasParticiple(clause, words, HEDGE_PARTICIPLES) ||
    (words.includes('to') && words.some((word) => HEDGE_VERBS.has(word)));
  return hedged ? 'HEDGED' : 'ASSERTED';
}

/** "is expected to", "was directed to": a participle before the verb that carries the meaning. */
function hasParticiple(clause: Clause, words: readonly string[], list: ReadonlySet<string>): boolean {
  const to = words.indexOf('to');
  return (
    to > 0 && words.slice(0, to).some((word) => list.has(word)) && clause.verb.main > clause.verb.from + to
  );
}

function isQuestion({ tokens }: SentenceView, clause: Clause): boolean {
  const end = tokens.slice(-2).some(({ text }) => text === '?');
  return end && (clause.verb.inverted !== null || tokens[0]?.upos === 'AUX');
}
