import { linkOf, qualifiersOf, quoteOf, subjectEntities, verbWords } from '../stages/06-claims/arguments.ts';
import type { Phrase } from '../stages/06-claims/chunk.ts';
import type { Adjunct, Argument, Clause } from '../stages/06-claims/clause.ts';
import { LOOSE_PREPOSITION } from '../stages/06-claims/loose-preposition.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { caseOf, coordinated, treeArgument } from '../stages/06-claims/tree-phrase.ts';
import { dependents } from '../tree.ts';
import { nounPredicate } from './noun-predicate.ts';

/** Lower than the clause's own object: the preposition may belong to the noun before it. */
const CONFIDENCE = 0.55;
/** A member of what a verb is about: nearly as sure as the whole. */
const MEMBER = 0.75;
/** Prepositions before members of what a noun names. */
const MEMBERS = /^(?:including|such as|among them)$/u;
/** Reads an entity in a later prepositional phrase as a further object: "invested $900 million in the Drovna Mine". */
export const furtherObject: ClaimRule = {
  name: 'further-object',
  example: 'Norrland Steel invested $3 million in Kestrel Motors.',
  yields: 'Norrland Steel | invest-in | Kestrel Motors',
  apply: (input) => input.clauses.flatMap((clause) => claimsOf(input, clause)),
};

function claimsOf(input: RuleInput, clause: Clause): readonly RawClaim[] {
  return [...memberClaims(input, clause), ...phraseClaims(input, clause)];
}

/** "bought rivals including Kestrel": what is said of the many is said of the one that is named among them. */
function memberClaims(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const { view } = input;
  const { tree } = view;
  if (!tree || clause.verb.copula || clause.verb.passive) return [];
  const link = clause.objects.length === 0 ? linkOf(clause) : null;
  const whole = clause.objects.length > 0 ? clause.objects : (link?.phrases ?? []);
  const members = whole
    .filter(({ phrase }) => phrase.chain === null)
    .flatMap(({ phrase }) => dependents(tree, phrase.head, 'nmod'))
    .filter((at) => MEMBERS.test(caseOf(tree, at)?.word ?? ''))
    .flatMap((at) => coordinated(tree, at))
    .map((head) => treeArgument({ view, tree }, head));
  return subjectEntities(input, clause).flatMap((subject) =>
    members.flatMap((argument): RawClaim[] => {
      const { chain } = argument.phrase;
      if (chain === null || chain === subject.chain) return [];
      return [
        {
          subject: subject.chain,
          words: link ? `${verbWords(clause)} ${link.word}` : verbWords(clause),
          predicate: { from: clause.verb.from, to: clause.verb.to },
          object: { kind: 'ENTITY', chain },
          valueText: null,
          quote: quoteOf(clause, argument.to),
          clause,
          qualifiers: qualifiersOf(input, clause, null),
          confidence: subject.weight * MEMBER,
        },
      ];
    }),
  );
}

function phraseClaims(input: RuleInput, clause: Clause): readonly RawClaim[] {
  if (clause.verb.copula || clause.verb.passive || clause.objects.length === 0) return [];
  // "became dependent on X": the phrase is the adjective's.
  if (clause.objects.every(({ phrase }) => phrase.adjectival)) return [];
  if (input.view.tree && JOINING.test(clause.verb.lemma)) return [];
  const firm = clause.adjuncts.filter(({ loose }) => !loose);
  const adjuncts = nounPredicate.reads(input, clause) ? firm.slice(1) : firm;
  const owned = clause.objects.flatMap((object) => ownerClaims(input, clause, object));
  const others = adjuncts
    .filter(
      (adjunct, at) =>
        !LOOSE_PREPOSITION.test(adjunct.word) && isFree(input, clause, adjuncts.slice(0, at), adjunct),
    )
    .flatMap((adjunct) => adjunctClaims(input, clause, adjunct));
  return [...owned, ...others];
}

/** Verbs of two things beside their subject: "compared X with Y" tells nothing of the subject and Y alone. */
/** And of what somebody wants of others. */
const JOINING =
  /^(?:want|expect|let|compare|conflate|link|equate|contrast|confuse|connect|pair|associate|liken|separate|distinguish|reconcile|balance|substitute|mistake|juxtapose|divide)$/u;

/** "praised Halvek’s engineers": whose it is stands to the subject through the thing, "praise engineer of". */
function ownerClaims(input: RuleInput, clause: Clause, { phrase, ofs, to }: Argument): readonly RawClaim[] {
  const noun = input.view.tokens[phrase.head];
  const owner = phrase.possessor;
  if (!input.view.tree || owner === null || phrase.chain !== null || noun?.upos !== 'NOUN') return [];
  // "condemned Russia’s invasion of Ukraine" has an "of" already; of "the Senate race" the Senate has nothing.
  if (ofs.length > 0 || !isOwned(input, phrase) || isTurned(input, phrase) || isItsOwn(input, phrase))
    return [];
  return subjectEntities(input, clause)
    .filter(({ chain }) => chain !== owner)
    .map((subject) => ({
      subject: subject.chain,
      words: `${verbWords(clause)} ${noun.lemma} of`,
      predicate: { from: clause.verb.from, to: clause.verb.to },
      object: { kind: 'ENTITY', chain: owner },
      valueText: null,
      quote: quoteOf(clause, to),
      clause,
      qualifiers: qualifiersOf(input, clause, null),
      confidence: subject.weight * CONFIDENCE,
    }));
}

/** "its former leader", "X's alleged lover": without the adjective it is another. */
const isTurned = ({ view }: RuleInput, { from, head }: Phrase) =>
  view.tokens
    .slice(from, head)
    .some(({ lemma }) =>
      /^(?:former|ex|future|would-be|alleged|supposed|so-called|possible|potential|proposed|planned|acting|late|fake|next|own)$/u.test(
        lemma.toLowerCase(),
      ),
    );

/** "jailed its critics": of a body or land "its" is as a rule the subject's own, whatever it was linked to. */
const isItsOwn = ({ view }: RuleInput, { from, head }: Phrase) =>
  view.tokens
    .slice(from, head)
    .some(({ lemma, upos }) => upos === 'PRON' && /^(?:its|it|their|they)$/u.test(lemma));

/** "X’s engineers", "its engineers", not "X engineers". */
const isOwned = ({ view }: RuleInput, { from, head }: Phrase) =>
  view.tokens
    .slice(Math.max(0, from - 1), head)
    .some(({ text, features }) => /^['’]s?$/u.test(text) || features.includes('Poss=Yes'));

/** Tells whether a phrase can only hang on the verb: no common noun stands before it that could take it, no place it could say the place of. */
function isFree(
  { view, chains }: RuleInput,
  clause: Clause,
  earlier: readonly Adjunct[],
  adjunct: Adjunct,
): boolean {
  const object = clause.objects.at(-1);
  const kind = (chain: number | null | undefined) =>
    chain === null || chain === undefined ? null : chains[chain]?.kind;
  if (adjunct.on !== undefined) return hangsOnNoun(clause, adjunct, kind);
  const site = adjunct.word === 'in' && kind(object?.phrase.chain) === 'PLACE';
  const open = earlier.some(({ phrases }) =>
    phrases.some(({ phrase }) => phrase.chain === null && !/^\d/u.test(view.tokens[phrase.head]?.text ?? '')),
  );
  return !site && !open && (object?.ofs.length ?? 0) === 0;
}

/** On a common noun the phrase goes with it; on a name it may be where the verb happened: "signed the Act in Port Ardel". */
function hangsOnNoun(
  clause: Clause,
  adjunct: Adjunct,
  kind: (chain: number | null | undefined) => string | null | undefined,
): boolean {
  const host = kind(chainAt(clause, adjunct.on ?? -1));
  if (host === null || host === undefined) return !LIST.test(adjunct.word);
  const places = adjunct.phrases.every(({ phrase }) => kind(phrase.chain) === 'PLACE');
  return host !== 'PLACE' && places && /^(?:in|at)$/u.test(adjunct.word);
}

/** Prepositions that open a list or an exception. */
const LIST = /^(?:such as|including|like|other than|rather than|instead of)$/u;

function chainAt({ objects }: Clause, head: number): number | null {
  return objects.find(({ phrase }) => phrase.head === head)?.phrase.chain ?? null;
}

/** A verb that lives by its object, with a preposition and nothing else. */
const BARE =
  /^(?:have|give|make|take|do|get|put|set|show|hit|bring|keep|hold) (?:in|at|on|to|for|with|from|into|over|under)$/u;

/** "express concern about": a noun the phrase hangs on goes with the verb; "invest $3 million in" is invest in. */
function wordsOf({ view }: RuleInput, clause: Clause, { word, on, at }: Adjunct): string {
  // "bring vibrancy to": without its object the verb says another thing.
  const head = on ?? thingOf(view, clause, at);
  const noun = head === undefined ? undefined : view.tokens[head];
  const said =
    /^(?:NOUN|PROPN)$/u.test(noun?.upos ?? '') &&
    noun !== undefined &&
    chainAt(clause, head ?? -1) === null &&
    clause.verb.lemma !== noun.lemma
      ? ` ${noun.lemma}`
      : '';
  return `${verbWords(clause)}${said} ${word}`;
}

/** The one object that is a thing, and no amount. */
function thingOf(
  { tokens, tree }: RuleInput['view'],
  { objects, second }: Clause,
  before: number,
): number | undefined {
  const [object, ...others] = objects;
  if (!tree || !object || others.length > 0 || second !== null || object.to > before) return undefined;
  return isCounted({ tokens }, object.phrase) ? undefined : object.phrase.head;
}

function adjunctClaims(input: RuleInput, clause: Clause, adjunct: Adjunct): readonly RawClaim[] {
  const words = wordsOf(input, clause, adjunct);
  // "the speech she gave in Sund": without its noun such a verb says nothing.
  const counted = clause.objects.some(({ phrase }) => isCounted(input.view, phrase));
  if (input.view.tree && !counted && BARE.test(words)) return [];
  return subjectEntities(input, clause).flatMap((subject) =>
    adjunct.phrases.flatMap((argument): RawClaim[] => {
      const chain = argument.phrase.chain;
      if (chain === null || chain === subject.chain || isOthers(clause, adjunct, subject.chain)) return [];
      return [
        {
          subject: subject.chain,
          words,
          predicate: { from: clause.verb.from, to: clause.verb.to },
          object: { kind: 'ENTITY', chain },
          valueText: null,
          quote: quoteOf(clause, argument.to),
          clause,
          qualifiers: qualifiersOf(input, clause, adjunct),
          confidence: subject.weight * CONFIDENCE,
        },
      ];
    }),
  );
}

/** "publicised Halvek's failures in Port Ardel": whose they are would be lost. */
function isOthers({ objects }: Clause, { at }: Adjunct, subject: number): boolean {
  const owner = objects.find(({ to, phrase }) => to <= at && phrase.chain === null)?.phrase.possessor ?? null;
  return owner !== null && owner !== subject;
}

/** An amount: "$3 million", "40 percent"; "one" and a year count nothing. */
const isCounted = ({ tokens }: Pick<RuleInput['view'], 'tokens'>, { from, to }: Phrase) =>
  tokens
    .slice(from, to)
    .some(({ upos, text }) => upos === 'SYM' || (upos === 'NUM' && !/^(?:one|(?:19|20)\d\d)$/u.test(text)));
