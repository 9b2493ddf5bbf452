import { SPEECH_VERBS } from '../../lexicon/speech.ts';
import { dependent, headOf, isRelation, isUnder } from '../../tree.ts';
import { agrees, type Family, familyOf } from './agreement.ts';
import { antecedentCandidates, type PronounPlace } from './antecedent-features.ts';
import { clauseOf, roleOf, subjectOfClause } from './phrase-tree.ts';
import { rankAntecedents, weightKey } from './rank-antecedents.ts';
import type { Referent } from './referent.ts';
import { note, type Walk } from './walk.ts';

/**
 * Least probability of a link; below it, or with a second that is nearly as likely, the pronoun stays unlinked. Set on
 * GUM's train split for a precision of about .8: "they" is mostly a group without a name.
 */
const LEAST = { PERSON: 0.4, IT: 0.45, THEY: 0.6 } as const;
const LEAD = 1.3;
/** How sure the antecedent of a relative or reflexive pronoun is: the parse gives it. */
const BY_PARSE = 0.9;
/** Sentences back in which antecedents are looked for. */
const REACH = 4;

/** Links a pronoun to what it stands for, where that has a name and is likely enough. */
export function visitPronoun(walk: Walk, at: number): void {
  const { tree } = walk;
  const text = tree.tokens[at]?.text ?? '';
  if (isRelation(tree, at, 'expl')) return;
  if (/^(?:who|whom|whose|which|that)$/iu.test(text)) {
    settle(walk, at, relativeHost(walk, at, text), BY_PARSE);
    return;
  }
  const family = familyOf(text);
  if (family === null) return;
  if (/sel(?:f|ves)$/iu.test(text)) settle(walk, at, reflexiveHost(walk, at, family), BY_PARSE);
  else rank(walk, at, family);
}

function settle(walk: Walk, at: number, referent: Referent | undefined, certainty: number): void {
  if (!referent) return;
  const word = familyOf(walk.tree.tokens[at]?.text ?? '') ?? '';
  walk.known.set(at, referent);
  note(walk, referent, { head: at, form: 'PRONOUN', word });
  if (referent.chain === null || certainty === 0) return;
  walk.table.add(referent.chain, 'PRONOUN', { sentence: walk.sentence, from: at, to: at + 1, certainty });
}

/** "the mine, which Halvek bought": what the relative clause hangs on. */
function relativeHost({ tree, known }: Walk, at: number, text: string): Referent | undefined {
  let clause: number | null = at;
  for (let steps = 0; clause !== null && steps < 6 && !isRelation(tree, clause, 'acl:relcl'); steps += 1)
    clause = headOf(tree, clause);
  if (clause === null || !isRelation(tree, clause, 'acl:relcl')) return undefined;
  const host = headOf(tree, clause);
  const referent = host === null || host > at ? undefined : known.get(host);
  const person = referent?.kind === 'PERSON';
  if (/^whom?$/iu.test(text)) return person || referent?.kind === null ? referent : undefined;
  return /^which$/iu.test(text) && person ? undefined : referent;
}

/** "Brandt blamed himself", "the company itself": the subject of the clause, or the noun it stands beside. */
function reflexiveHost({ tree, known }: Walk, at: number, family: Family): Referent | undefined {
  const beside = isRelation(tree, at, 'nmod', 'appos', 'obl:unmarked')
    ? known.get(headOf(tree, at) ?? -1)
    : undefined;
  const subject = subjectOfClause(tree, clauseOf(tree, at));
  const found = beside ?? (subject === null ? undefined : known.get(subject));
  return found && agrees(family, found) ? found : undefined;
}

function rank(walk: Walk, at: number, family: Family): void {
  const { tree, sentence, referents } = walk;
  const place: PronounPlace = {
    tree,
    sentence,
    at,
    family,
    role: roleOf(tree, at),
    quoted: walk.quoted[at] === true,
    ahead: subjectAhead(walk, at),
    speaker: walk.quoted[at] === true ? (speakerAbove(walk, at) ?? speakerBehind(walk, at)) : null,
  };
  const candidates = antecedentCandidates(place, referents.recent(sentence, REACH));
  walk.observe?.(place, candidates);
  const chances = rankAntecedents(candidates, walk.weights[weightKey(family)]);
  const best = chances.indexOf(Math.max(...chances));
  const { referent } = candidates[best] ?? {};
  if (!referent) return;
  if (
    referent.kind === 'PERSON' &&
    referent.gender === null &&
    family !== 'THEY' &&
    (chances[best] ?? 0) > 0.8
  )
    referent.gender = family === 'HE' ? 'MALE' : 'FEMALE';
  const certainty = chances[best] ?? 0;
  const second = Math.max(0, ...chances.filter((_, index) => index !== best && candidates[index]?.referent));
  const unsure = certainty < LEAST[weightKey(family)] || certainty < LEAD * second;
  settle(walk, at, referent, unsure ? 0 : certainty);
}

/** The subject of the verb of saying, outside the quotation, that governs it: "telling reporters that “…”". */
function speakerAbove({ tree, known, quoted }: Walk, at: number): Referent | null {
  for (let up = headOf(tree, at); up !== null; up = headOf(tree, up)) {
    if (quoted[up] === true || !SPEECH_VERBS.has(tree.tokens[up]?.lemma ?? '')) continue;
    return known.get(subjectOfClause(tree, up) ?? -1) ?? null;
  }
  return null;
}

/** The name outside the quotation that is subject of a verb of saying further on. */
function speakerBehind({ tree, names, quoted }: Walk, at: number): Referent | null {
  for (const [head, { referent }] of names) {
    const verb = isRelation(tree, head, 'nsubj') ? headOf(tree, head) : null;
    const says = verb !== null && SPEECH_VERBS.has(tree.tokens[verb]?.lemma ?? '');
    if (head > at && says && quoted[head] !== true) return referent;
  }
  return null;
}

/** "In its report, the Authority said": the named subject that follows the phrase or clause the pronoun opens with. */
function subjectAhead({ tree, names }: Walk, at: number): Referent | null {
  for (let top: number | null = at; top !== null; top = headOf(tree, top)) {
    const verb = isRelation(tree, top, 'obl', 'advcl') ? headOf(tree, top) : null;
    const subject = verb === null ? null : dependent(tree, verb, 'nsubj');
    if (subject !== null && subject > at && !isUnder(tree, at, subject))
      return names.get(subject)?.referent ?? null;
  }
  return null;
}
