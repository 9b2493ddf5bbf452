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
import { dependents, headOf, isRelation, isUnder } from '../tree.ts';
import { nounPredicate } from './noun-predicate.ts';
import { shareOf } from './share-of.ts';

/** By what a reader of the samples found right; entity objects are right more often than text. */
const CONFIDENCE = { entity: 0.85, value: 0.75 };

/** Verbs whose object is a clause with a subject of its own. */
const OBJECT_CONTROL =
  /^(?:want|expect|allow|enable|help|let|get|need|like|prefer|intend|have|see|watch|hear)$/u;

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
  if (isCalledElsewhere(input, clause) || isSpending(input, clause)) return [];
  if (nounPredicate.reads(input, clause) || shareOf.reads(input, clause)) return [];
  // Whom somebody told is worth knowing where what was told is read as theirs.
  const isSaid = verb.lemma === 'tell' && input.frames.some((frame) => frame.verb === verb.main);
  const told =
    input.view.tree !== null && clause.particle === null && NEEDS_CONTENT.test(verb.lemma) && !isSaid;
  const worthy = objectsOf(input, clause)
    .filter((found) => !isSaidAbove(clause, found))
    .map((found) => ({ ...found, content: contentQualifier(input, clause, found.to) }))
    .filter(({ object, content }) => !told || object.kind === 'VALUE' || isTold(clause, content));
  return subjectEntities(input, clause).flatMap((subject) =>
    worthy.map(({ object, valueText, to, content, thing }) => ({
      subject: subject.chain,
      words:
        aheadWords(input, clause) ??
        (thing ? null : (givenWords(input, clause) ?? madeWords(input, clause, object.kind))) ??
        verbWords(clause),
      predicate: { from: verb.from, to: verb.to },
      object,
      valueText,
      quote: quoteOf(clause, clause.objectFronted ? verb.to : to),
      clause,
      qualifiers: [
        ...content,
        ...qualifiersOf(input, unsaid(input, clause, to), null, object.kind === 'VALUE' ? to : 0),
      ],
      confidence: subject.weight * (object.kind === 'ENTITY' ? CONFIDENCE.entity : CONFIDENCE.value),
    })),
  );
}

/** "a country that Brandt called a friend": whom she called so stands before, and what she called it says nothing alone. */
function isCalledElsewhere({ view: { tree } }: RuleInput, { verb, objects }: Clause): boolean {
  return (
    tree !== null &&
    /^(?:call|dub|label|brand|deem|consider|name)$/u.test(verb.lemma) &&
    dependents(tree, verb.main, 'obj').some((at) => at < verb.main) &&
    objects.every(({ phrase }) => isRelation(tree, phrase.head, 'xcomp'))
  );
}

/** "spent Saturday touring Norland", "spends time with X": how long is no thing that somebody spends. */
function isSpending({ view: { tree } }: RuleInput, { verb, objects }: Clause): boolean {
  return (
    tree !== null &&
    verb.lemma === 'spend' &&
    objects.every(({ phrase }) => WHILE.test(tree.tokens[phrase.head]?.text ?? '')) &&
    tree.tokens.some(
      ({ text }, at) =>
        at > verb.main &&
        /ing$/u.test(text) &&
        (headOf(tree, at) === verb.main || isUnder(tree, at, verb.main)),
    )
  );
}

const WHILE =
  /^(?:time|hours?|days?|weeks?|months?|years?|decades?|morning|afternoon|evening|night|weekend|summer|winter|life|career|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;

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

/** A clause without the second object that its object's words, or its predicate, have already. */
function unsaid(input: RuleInput, clause: Clause, to: number): Clause {
  const isSaid =
    clause.second !== null && (clause.second.to <= to || madeWords(input, clause, 'ENTITY') !== null);
  return isSaid ? { ...clause, second: null } : clause;
}

/** "made public the costs", "left open the chance of a deal": how a thing is made stands before it, and belongs to the verb. */
function aheadWords({ view }: RuleInput, clause: Clause): string | null {
  const { verb, objects } = clause;
  const state = view.tokens[verb.main + 1]?.text.toLowerCase() ?? '';
  const isAhead = objects[0]?.from === verb.main + 2 && AHEAD.test(state);
  return view.tree && isAhead && /^(?:make|leave|keep|lay|set|hold|render)$/u.test(verb.lemma)
    ? `${verbWords(clause)} ${state}`
    : null;
}

const AHEAD =
  /^(?:clear|public|plain|known|open|possible|impossible|available|bare|certain|explicit|unclear|vacant|intact|free|hostage|alive)$/u;

/** "made Greece angry": what an entity is made belongs to the verb. */
function madeWords({ view }: RuleInput, clause: Clause, kind: string): string | null {
  const state = clause.second?.phrase;
  const made = /^(?:make|keep|leave|render|turn|drive|get|set)$/u.test(clause.verb.lemma);
  if (!view.tree || kind !== 'ENTITY' || !made || !state?.adjectival || clause.second?.extendedTo)
    return null;
  return `${verbWords(clause)} ${view.tokens[state.head]?.text.toLowerCase()}`;
}

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

/** "is costing us a fortune", "gave them a way out": what was given stands for itself where nobody knows to whom. */
function givenToUnknown(input: RuleInput, { second, verb }: Clause, { phrase }: Argument): readonly Found[] {
  const { tree } = input.view;
  const thing = second?.phrase.head ?? 0;
  if (!tree || !second || thing < phrase.head || tree.tokens[phrase.head]?.upos !== 'PRON') return [];
  if (tree.tokens[thing]?.upos !== 'NOUN' || !isRelation(tree, thing, 'obj') || verb.lemma === 'call')
    return [];
  const to = second.extendedTo ?? second.to;
  const value = readValue(input, { from: second.from, to });
  return value ? [{ ...value, to, thing: true }] : [];
}

/** An object, and whether it is the thing that an unknown one gets. */
type Found = NonNullable<ReturnType<typeof objectOf>> & { readonly to: number; readonly thing?: true };

/** Entities one by one; things that are no entities together, as the text lists them. */
function objectsOf(input: RuleInput, clause: Clause): readonly Found[] {
  const first = clause.objects[0] as Argument;
  const last = clause.objects.at(-1) as Argument;
  if (clause.objects.every(({ phrase }) => phrase.chain === null)) {
    const naming = NAMING.test(clause.verb.lemma) && clause.second !== null;
    const to = naming
      ? (clause.second?.extendedTo ?? clause.second?.to ?? last.to)
      : (last.extendedTo ?? last.to);
    const value = first.phrase.adjectival ? null : readValue(input, { from: first.from, to });
    return value ? [{ ...value, to }] : givenToUnknown(input, clause, first);
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
