import { MEASURE_NOUNS } from '../../lexicon/noun-kinds.ts';
import { SPEECH_VERBS } from '../../lexicon/speech.ts';
import { dependent, dependents, headOf, isRelation, isUnder } from '../../tree.ts';
import { agrees, type Family, familyOf } from './agreement.ts';
import { antecedentCandidates, type PronounPlace } from './antecedent-features.ts';
import { clauseOf, isTelling, roleOf, subjectOfClause } from './phrase-tree.ts';
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
/** How sure it is whom “this is a woman who …” is about. */
const BY_POINTING = 0.85;
/** How sure it is that “He noted” behind a quotation is its speaker. */
const BY_TELLING = 0.85;
/** From here on "he" or "she" says what a person is. */
const SURE_OF_GENDER = 0.8;
/** How sure it is that "They" goes on with the only body of the sentence before. */
const BY_GOING_ON = 0.7;
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
  if (/^(?:this|that)$/iu.test(text)) {
    settle(walk, at, pointedAt(walk, at), BY_POINTING);
    return;
  }
  const family = familyOf(text);
  if (family === null || (family === 'IT' && isReckoned(walk, at))) return;
  if (/sel(?:f|ves)$/iu.test(text)) settle(walk, at, reflexiveHost(walk, at, family), BY_PARSE);
  else if (tellsOfOneself(walk, at, family)) settle(walk, at, ownTeller(walk, at, family), BY_TELLING);
  else if (isRetelling(walk, at, family)) settle(walk, at, walk.retells ?? undefined, BY_TELLING);
  else if (goesOnWith(walk, at, family)) settle(walk, at, goesOnWith(walk, at, family), BY_GOING_ON);
  else rank(walk, at, family);
}

/** "The office estimates that it would cost $3 million": what is reckoned, which is seldom who does so and stands anywhere. */
function isReckoned({ tree }: Walk, at: number): boolean {
  const verb = isRelation(tree, at, 'nsubj') ? headOf(tree, at) : null;
  const above = verb !== null && isRelation(tree, verb, 'ccomp') ? headOf(tree, verb) : null;
  return above !== null && above >= at - 2 && above < at && RECKONING.test(tree.tokens[above]?.lemma ?? '');
}

const RECKONING = /^(?:estimate|calculate|project|reckon|find|conclude|predict|forecast)$/u;

/**
 * "Halvek raised its forecast. They expect …": what opens a sentence speaks of the body that the sentence before was about,
 * where that spoke of nothing else that is more than one.
 */
function goesOnWith(
  { tree, sentence, referents, quoted }: Walk,
  at: number,
  family: Family,
): Referent | undefined {
  const verb = isRelation(tree, at, 'nsubj') ? headOf(tree, at) : null;
  const opens =
    at === 0 && verb !== null && isRelation(tree, verb, 'root') && tree.tokens[verb]?.upos === 'VERB';
  if (family !== 'THEY' || !opens || quoted[at] === true) return undefined;
  const before = referents.recent(sentence, 1);
  const bodies = before.filter(({ spots }) =>
    spots.some((spot) => spot.main && sentence - spot.sentence === 1),
  );
  const many = before.some(
    ({ plural, spots }) => plural && !spots.every((spot) => MEASURE_NOUNS.has(spot.word)),
  );
  const [body, other] = bodies;
  return !many && !other && body?.chain != null && body.kind === 'ORGANISATION' ? body : undefined;
}

function settle(walk: Walk, at: number, referent: Referent | undefined, certainty: number): void {
  if (!referent) return;
  const word = familyOf(walk.tree.tokens[at]?.text ?? '') ?? '';
  walk.known.set(at, referent);
  note(walk, referent, { head: at, form: 'PRONOUN', word });
  if (referent.chain === null || certainty === 0) return;
  if (referent.kind === 'PERSON' && certainty > SURE_OF_GENDER && (word === 'HE' || word === 'SHE'))
    referent.heard = word === 'HE' ? 'MALE' : 'FEMALE';
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

/** "Tarsk police say they have …", "Brandt said he would": who says at once what "they" or "he" does says it of themselves. */
function ownTeller({ tree, known }: Walk, at: number, family: Family): Referent | undefined {
  const verb = isRelation(tree, at, 'nsubj') ? headOf(tree, at) : null;
  const above = verb !== null && isRelation(tree, verb, 'ccomp') ? headOf(tree, verb) : null;
  const near = tree.tokens[at - 1]?.lemma === 'that' ? at - 2 : at - 1;
  if (above === null || above !== near || !SPEECH_VERBS.has(tree.tokens[above]?.lemma ?? ''))
    return undefined;
  const teller = known.get(dependent(tree, above, 'nsubj') ?? -1);
  if (!teller || teller.chain === null || !agrees(family, teller)) return undefined;
  return family !== 'THEY' || teller.kind === 'ORGANISATION' ? teller : undefined;
}

const tellsOfOneself = (walk: Walk, at: number, family: Family) =>
  walk.quoted[at] !== true && ownTeller(walk, at, family) !== undefined;

/** "…” He noted that", "…” He went on to": a person who says something right behind a quotation goes on speaking. */
function isRetelling({ tree, quoted, retells }: Walk, at: number, family: Family): boolean {
  const verb = isRelation(tree, at, 'nsubj') ? headOf(tree, at) : null;
  if (verb === null || !retells || quoted[at] === true || (family !== 'HE' && family !== 'SHE')) return false;
  const opens = at === 0 && isRelation(tree, verb, 'root');
  return (opens || isTelling(tree, verb, (place) => quoted[place] === true)) && agrees(family, retells);
}

/** "This is a woman who …": the person last spoken of, in this sentence or the one before, who is not speaking. */
function pointedAt(walk: Walk, at: number): Referent | undefined {
  const { tree, sentence, referents } = walk;
  const noun = isRelation(tree, at, 'nsubj') ? headOf(tree, at) : null;
  if (noun === null || dependent(tree, noun, 'cop') === null || !isRelative(tree, noun)) return undefined;
  const word = tree.tokens[noun]?.lemma ?? '';
  const family = /^(?:man|guy)$/u.test(word) ? 'HE' : /^(?:woman|lady)$/u.test(word) ? 'SHE' : null;
  if (family === null && !/^(?:person|candidate|politician|leader|president|somebody|someone)$/u.test(word))
    return undefined;
  const speaker = speakerOf(walk, at);
  return referents
    .recent(sentence, 1)
    .find(
      (each) =>
        each.kind === 'PERSON' &&
        each.chain !== null &&
        each !== speaker &&
        (family === null || agrees(family, each)) &&
        !each.spots.some((spot) => sentence - spot.sentence <= 1 && spot.says && !spot.quoted),
    );
}

const isRelative = (tree: Walk['tree'], noun: number) => dependent(tree, noun, 'acl:relcl') !== null;

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
    speaker: speakerOf(walk, at),
  };
  const recent = referents.recent(sentence, REACH).filter((each) => !isNamedBelow(walk, at, each));
  const candidates = antecedentCandidates(place, recent);
  walk.observe?.(place, candidates);
  const chances = rankAntecedents(candidates, walk.weights[weightKey(family)]);
  const best = chances.indexOf(Math.max(...chances));
  const { referent } = candidates[best] ?? {};
  if (!referent) return;
  const certainty = chances[best] ?? 0;
  if (referent.kind === 'PERSON' && family !== 'THEY' && certainty > SURE_OF_GENDER)
    referent.gender ??= family === 'HE' ? 'MALE' : 'FEMALE';
  const second = Math.max(0, ...chances.filter((_, index) => index !== best && candidates[index]?.referent));
  const unsure = certainty < LEAST[weightKey(family)] || certainty < LEAD * second;
  settle(walk, at, referent, unsure ? 0 : certainty);
}

/** "She said Brandt had left", "“Brandt left,” he said": whom the complement of its verb names is somebody else. */
function isNamedBelow({ tree, names, quoted }: Walk, at: number, referent: Referent): boolean {
  const verb = isRelation(tree, at, 'nsubj') ? headOf(tree, at) : null;
  if (verb === null || quoted[at] === true) return false;
  const below = dependents(tree, verb, 'ccomp', 'xcomp', 'obj', 'parataxis');
  return [...names].some(
    ([head, name]) =>
      name.referent === referent &&
      (quoted[head] === true || head > at) &&
      below.some(
        (top) => isUnder(tree, head, top) && (quoted[head] === true || !isRelation(tree, top, 'parataxis')),
      ),
  );
}

/** Who says the quotation that a token stands in; null outside one, and where nobody is named. */
function speakerOf(walk: Walk, at: number): Referent | null {
  if (walk.quoted[at] !== true) return null;
  return speakerAbove(walk, at) ?? speakerBehind(walk, at) ?? walk.speaker;
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
    const says = verb !== null && isTelling(tree, verb, (place) => quoted[place] === true);
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
