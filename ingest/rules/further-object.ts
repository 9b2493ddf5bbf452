import { qualifiersOf, quoteOf, subjectEntities, verbWords } from '../stages/06-claims/arguments.ts';
import type { Adjunct, Argument, Clause } from '../stages/06-claims/clause.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { nounPredicate } from './noun-predicate.ts';

/** Lower than the clause's own object: the preposition may belong to the noun before it. */
const CONFIDENCE = 0.55;
/** Prepositions whose phrase says how or in what respect, not with whom or where. */
const LOOSE =
  /^(?:as|of|by|about|per|than|during|since|until|till|after|including|like|because|despite|except|under)$/u;

/** Reads an entity in a later prepositional phrase as a further object: "invested $900 million in the Drovna Mine". */
export const furtherObject: ClaimRule = {
  name: 'further-object',
  example: 'Norrland Steel invested $3 million in Kestrel Motors.',
  yields: 'Norrland Steel | invest-in | Kestrel Motors',
  apply: (input) => input.clauses.flatMap((clause) => claimsOf(input, clause)),
};

function claimsOf(input: RuleInput, clause: Clause): readonly RawClaim[] {
  if (clause.verb.copula || clause.verb.passive || clause.objects.length === 0) return [];
  const firm = clause.adjuncts.filter(({ loose }) => !loose);
  const adjuncts = nounPredicate.reads(input, clause) ? firm.slice(1) : firm;
  const owned = clause.objects.flatMap((object) => ownerClaims(input, clause, object));
  const others = adjuncts
    .filter(
      (adjunct, at) => !LOOSE.test(adjunct.word) && isFree(input, clause, adjuncts.slice(0, at), adjunct),
    )
    .flatMap((adjunct) => adjunctClaims(input, clause, adjunct));
  return [...owned, ...others];
}

/** "praised Halvek’s engineers": whose it is stands to the subject through the thing, "praise engineer of". */
function ownerClaims(input: RuleInput, clause: Clause, { phrase, to }: Argument): readonly RawClaim[] {
  const noun = input.view.tokens[phrase.head];
  const owner = phrase.possessor;
  if (!input.view.tree || owner === null || phrase.chain !== null || noun?.upos !== 'NOUN') return [];
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

/** "express concern about": a noun the phrase hangs on goes with the verb; "invest $3 million in" is invest in. */
function wordsOf({ view }: RuleInput, clause: Clause, { word, on }: Adjunct): string {
  const noun = on === undefined ? undefined : view.tokens[on];
  const said =
    noun?.upos === 'NOUN' && chainAt(clause, on ?? -1) === null && clause.verb.lemma !== noun.lemma
      ? ` ${noun.lemma}`
      : '';
  return `${verbWords(clause)}${said} ${word}`;
}

function adjunctClaims(input: RuleInput, clause: Clause, adjunct: Adjunct): readonly RawClaim[] {
  return subjectEntities(input, clause).flatMap((subject) =>
    adjunct.phrases.flatMap((argument): RawClaim[] => {
      const chain = argument.phrase.chain;
      if (chain === null || chain === subject.chain) return [];
      return [
        {
          subject: subject.chain,
          words: wordsOf(input, clause, adjunct),
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
