import { participleOf } from '../lexicon/participles.ts';
import {
  type FoundObject,
  objectsOfLink,
  qualifiersOf,
  quoteOf,
  readValue,
  subjectEntities,
} from '../stages/06-claims/arguments.ts';
import type { Argument, Clause } from '../stages/06-claims/clause.ts';
import { contentQualifier } from '../stages/06-claims/content-qualifier.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { dependents } from '../tree.ts';

const CONFIDENCE = 0.65;

/** Verbs by whose passive nobody says the same: states, and what is wanted or seen of another's doing. */
const ONE_WAY =
  /^(?:have|get|include|contain|mean|want|need|expect|let|help|see|watch|hear|say|tell|cost|lack|leave|become|make|like|resemble|equal|follow|suit|fit|enter|reach|join|know|feel|think|believe|hope|take|keep|bring|put|find|cite|quote|concern|regard|show|represent|involve|mark|come|go|be|pass|clear|elude|await|escape|suit|befit|precede|span|cross|near|top|face|need|win|lose|serve|allow|enable|permit|deprive|rob|strip|subject|describe|portray|depict|cast|paint|characterise|characterize|view|treat|identify)$/u;

/** Verbs with a second object that somebody gets or must give. */
const GIVING = /^(?:fine|give|award|pay|offer|grant|hand|charge|send|promise|deny|owe|lend|deal)$/u;

/** Verbs that say what somebody is, with a noun or adjective behind their object. */
const NAMING =
  /^(?:call|name|label|dub|brand|consider|deem|declare|elect|appoint|crown|rate|rank|vote|find)$/u;

/** Verbs that say how somebody is seen, behind "as". */
const SEEING =
  /^(?:hail|describe|see|regard|view|praise|dismiss|cast|portray|characteri[sz]e|treat|recogni[sz]e|denounce|mock|identify|depict|paint|name|elect|choose|appoint|select|pick|hire)$/u;

/** What is held against somebody, or asked of them, stands behind these. */
const CHARGES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    accuse: /^of$/u,
    suspect: /^of$/u,
    deprive: /^of$/u,
    rob: /^of$/u,
    strip: /^of$/u,
    warn: /^(?:of|about|against)$/u,
    remind: /^of$/u,
    subject: /^to$/u,
    convict: /^of$/u,
    acquit: /^of$/u,
    clear: /^of$/u,
    charge: /^with$/u,
    credit: /^(?:with|for)$/u,
    blame: /^for$/u,
    fault: /^for$/u,
    criticize: /^(?:for|over)$/u,
    criticise: /^(?:for|over)$/u,
    praise: /^for$/u,
    fine: /^(?:for|over)$/u,
    sue: /^(?:for|over)$/u,
    question: /^(?:about|on|over)$/u,
    ask: /^about$/u,
    investigate: /^(?:for|over)$/u,
    arrest: /^(?:for|on|in)$/u,
    nominate: /^(?:for|as)$/u,
  }),
);

/** Reads what something that is no entity does to one, as a passive: "Prosecutors charged X with fraud", "Critics call X a failure". */
export const actedOn: ClaimRule = {
  name: 'acted-on',
  example: 'Residents sued Norrland Steel.',
  yields: 'Norrland Steel | be sued by | "Residents"',
  needs: 'parse',
  apply: (input) =>
    input.clauses.flatMap((clause) => (isTurnable(input, clause) ? claimsOf(input, clause) : [])),
};

/** Tells whether a plain noun acts on an entity. */
function isTurnable(input: RuleInput, clause: Clause): boolean {
  const { verb, subjects, objects, lead, objectFronted, subjectBy } = clause;
  const { tree } = input.view;
  if (!tree || verb.copula || verb.passive || lead !== null || objectFronted || subjects.length === 0)
    return false;
  // "attempts to block X": nothing is blocked yet, and not by attempts.
  if (
    subjectBy === 'controlled' ||
    !objects.some(({ phrase }) => phrase.chain !== null) ||
    subjectEntities(input, clause).length > 0
  )
    return false;
  return subjects.every(
    ({ phrase: { chain, head, adjectival } }) =>
      chain === null &&
      !adjectival &&
      tree.tokens[head]?.upos === 'NOUN' &&
      // "her party": whose, another sentence says.
      dependents(tree, head, 'nmod:poss').every((at) => tree.tokens[at]?.upos !== 'PRON') &&
      dependents(tree, head, 'det').every(
        (det) => !/^(?:no|neither|few|any)$/u.test(tree.tokens[det]?.lemma ?? ''),
      ),
  );
}

function claimsOf(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const { verb, objects } = clause;
  return objects.flatMap((patient) => {
    const { chain } = patient.phrase;
    if (chain === null) return [];
    return complementsOf(input, clause, patient).map(({ words, found }) => ({
      subject: chain,
      words,
      predicate: { from: verb.from, to: verb.to },
      object: found.object,
      valueText: found.valueText,
      quote: quoteOf(clause, Math.max(patient.to, found.to)),
      clause,
      qualifiers: [
        ...contentQualifier(input, clause, patient.to).filter(({ text }) => text !== found.valueText),
        ...qualifiersOf(input, { ...clause, second: null }, null, found.to),
      ],
      confidence: CONFIDENCE,
    }));
  });
}

interface Complement {
  readonly words: string;
  readonly found: FoundObject & { readonly to: number };
}

/** What the entity is called, charged with or given; else by whom it is done. */
function complementsOf(input: RuleInput, clause: Clause, patient: Argument): readonly Complement[] {
  const { verb, particle, second, adjuncts, subjects } = clause;
  const done = `be ${participleOf(verb.lemma)}${particle === null ? '' : ` ${particle}`}`;
  if (NAMING.test(verb.lemma) && second) {
    const to = second.extendedTo ?? second.to;
    const value = readValue(input, { from: second.from, to });
    return value ? [{ words: done, found: { ...value, to } }] : [];
  }
  const link = adjuncts.find(
    ({ word, loose, at }) =>
      !loose &&
      at >= patient.to &&
      ((word === 'as' && SEEING.test(verb.lemma)) || CHARGES.get(verb.lemma)?.test(word) === true),
  );
  const charge = contentQualifier(input, clause, patient.to)[0];
  if (charge && CHARGES.get(verb.lemma)?.test(charge.role) === true) {
    const object = { kind: 'VALUE', value: { kind: 'TEXT', text: charge.text } } as const;
    return [{ words: `${done} ${charge.role}`, found: { object, valueText: charge.text, to: clause.to } }];
  }
  const amount = second && GIVING.test(verb.lemma) ? readValue(input, second) : null;
  const given = amount && second ? [{ words: done, found: { ...amount, to: second.to } }] : [];
  if (link)
    return [
      ...given,
      ...objectsOfLink(input, link).map((found) => ({ words: `${done} ${link.word}`, found })),
    ];
  if (given.length > 0) return given;
  const first = subjects[0];
  const last = subjects.at(-1);
  if (!first || !last || ONE_WAY.test(verb.lemma)) return [];
  const value = readValue(input, { from: first.from, to: last.to });
  return value ? [{ words: `${done} by`, found: { ...value, to: last.to } }] : [];
}
