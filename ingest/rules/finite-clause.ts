import type { QualifierDraft } from '../drafts.ts';
import {
  isSaidAbove,
  objectOf,
  qualifiersOf,
  quoteOf,
  readValue,
  subjectEntities,
  verbWords,
} from '../stages/06-claims/arguments.ts';
import type { Argument, Clause } from '../stages/06-claims/clause.ts';
import { contentQualifier } from '../stages/06-claims/content-qualifier.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { nounPredicate } from './noun-predicate.ts';
import { shareOf } from './share-of.ts';

/** By what a reader of the samples found right; entity objects are right more often than text. */
const CONFIDENCE = { entity: 0.85, value: 0.75 };

/** Verbs whose object is a clause with a subject of its own. */
const OBJECT_CONTROL = /^(?:want|expect|allow|enable|help|let|get|need|like|prefer|intend)$/u;

/** Verbs that say what something is: "called the deal historic". */
const NAMING = /^(?:call|consider|deem|label|dub|declare|find|make|keep|leave)$/u;

/** Reads subject, verb and direct object of an active clause. */
export const finiteClause: ClaimRule = {
  name: 'finite-clause',
  example: 'Norrland Steel acquired Kestrel Motors.',
  yields: 'Norrland Steel | acquire | Kestrel Motors',
  apply: (input) => input.clauses.flatMap((clause) => claimsOf(input, clause)),
};

function claimsOf(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const { verb, objects } = clause;
  if (verb.copula || verb.passive || verb.control !== null || objects.length === 0) return [];
  if (nounPredicate.reads(input, clause) || shareOf.reads(input, clause)) return [];
  const told = input.view.tree !== null && clause.particle === null && NEEDS_CONTENT.test(verb.lemma);
  const worthy = objectsOf(input, clause)
    .filter((found) => !isSaidAbove(clause, found))
    .map((found) => ({ ...found, content: contentQualifier(input, clause, found.to) }))
    .filter(({ object, content }) => !told || object.kind === 'VALUE' || isTold(clause, content));
  return subjectEntities(input, clause).flatMap((subject) =>
    worthy.map(({ object, valueText, to, content }) => ({
      subject: subject.chain,
      words: givenWords(input, clause) ?? verbWords(clause),
      predicate: { from: verb.from, to: verb.to },
      object,
      valueText,
      quote: quoteOf(clause, clause.objectFronted ? verb.to : to),
      clause,
      qualifiers: [...content, ...qualifiersOf(input, clause, null, object.kind === 'VALUE' ? to : 0)],
      confidence: subject.weight * (object.kind === 'ENTITY' ? CONFIDENCE.entity : CONFIDENCE.value),
    })),
  );
}

/** Verbs that say nothing of whom they name without what that one is asked or told. */
const NEEDS_CONTENT =
  /^(?:ask|tell|urge|remind|inform|assure|implore|persuade|convince|notify|let|deem|dub|regard|compel|prompt|enable)$/u;

/** Tells whether a clause says what somebody is asked or told: an infinitive, a clause, "about …". */
const isTold = (clause: Clause, content: readonly QualifierDraft[]) =>
  clause.second !== null ||
  content.length > 0 ||
  clause.adjuncts.some(
    ({ word, loose }) => !loose && /^(?:of|about|for|on|into|to|as|against|that)$/u.test(word),
  );

/** Verbs with one object that is given and one that gets it: "gave the party a boost" says "give boost to". */
const GIVING = /^(?:give|offer|hand|send|grant|deal|lend|award|promise|owe|deny)$/u;

/** "lent the mine two million crowns": how much is a qualifier. */
const AMOUNT = /^(?:hundred|thousand|million|billion|trillion|dollar|euro|pound|percent|cent)s?$/u;

/** "gave a speech earlier that month": when, and nothing that is given. */
const MONTHS_AND_DAYS =
  /^(?:time|day|week|month|year|morning|afternoon|evening|night|today|yesterday|tomorrow)$/u;

function givenWords({ view }: RuleInput, clause: Clause): string | null {
  const thing = clause.second && view.tokens[clause.second.phrase.head];
  if (
    !view.tree ||
    !thing ||
    thing.upos !== 'NOUN' ||
    MONTHS_AND_DAYS.test(thing.lemma) ||
    !GIVING.test(clause.verb.lemma)
  )
    return null;
  return AMOUNT.test(thing.lemma) ? `${verbWords(clause)} to` : `${verbWords(clause)} ${thing.lemma} to`;
}

/** Entities one by one; things that are no entities together, as the text lists them. */
function objectsOf(
  input: RuleInput,
  clause: Clause,
): readonly (NonNullable<ReturnType<typeof objectOf>> & { readonly to: number })[] {
  const first = clause.objects[0] as Argument;
  const last = clause.objects.at(-1) as Argument;
  if (clause.objects.every(({ phrase }) => phrase.chain === null)) {
    const naming = NAMING.test(clause.verb.lemma) && clause.second !== null;
    const to = naming
      ? (clause.second?.extendedTo ?? clause.second?.to ?? last.to)
      : (last.extendedTo ?? last.to);
    const value = first.phrase.adjectival ? null : readValue(input, { from: first.from, to });
    return value ? [{ ...value, to }] : [];
  }
  return clause.objects.flatMap((argument) => {
    // "wants X to negotiate": what is wanted is not X.
    const to = argument.extendedTo ?? argument.to;
    const object =
      argument.extendedTo && OBJECT_CONTROL.test(clause.verb.lemma)
        ? readValue(input, { from: argument.from, to })
        : objectOf(input, argument);
    return object ? [{ ...object, to: object.object.kind === 'VALUE' ? to : argument.to }] : [];
  });
}
