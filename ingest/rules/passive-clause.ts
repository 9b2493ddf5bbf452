import {
  linkOf,
  objectOf,
  qualifiersOf,
  quoteOf,
  readValue,
  subjectEntities,
} from '../stages/06-claims/arguments.ts';
import type { Adjunct, Clause } from '../stages/06-claims/clause.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { dependents } from '../tree.ts';

const CONFIDENCE = { agent: 0.85, place: 0.7 };

/** Reads a passive: the agent behind "by" is the subject; without one, the first prepositional phrase is the object. */
export const passiveClause: ClaimRule = {
  name: 'passive-clause',
  example: 'Kestrel Motors was acquired by Norrland Steel.',
  yields: 'Norrland Steel | acquire | Kestrel Motors',
  apply: (input) => input.clauses.flatMap((clause) => (clause.verb.passive ? claimsOf(input, clause) : [])),
};

function claimsOf(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const by = clause.adjuncts.find(({ word }) => word === 'by');
  if (by?.phrases.some(({ phrase }) => phrase.chain !== null)) return byAgent(input, clause, by);
  const link = linkOf(clause);
  // "was forced to step down because of X": what it was forced to is the claim.
  return link && !/^(?:not )?to$/u.test(clause.tail?.word ?? '') ? withPhrase(input, clause, link) : [];
}

function byAgent(input: RuleInput, clause: Clause, by: Adjunct): readonly RawClaim[] {
  return by.phrases.flatMap((agent) =>
    clause.subjects.flatMap((patient): RawClaim[] => {
      const object = patient.phrase.chain !== null ? objectOf(input, patient) : readValue(input, patient);
      if (agent.phrase.chain === null || !object) return [];
      return [
        {
          subject: agent.phrase.chain,
          words: doneWords(input, clause),
          predicate: { from: clause.verb.from, to: clause.verb.to },
          ...object,
          quote: quoteOf(clause, agent.to),
          clause,
          qualifiers: qualifiersOf(input, clause, by),
          confidence: CONFIDENCE.agent,
        },
      ];
    }),
  );
}

function withPhrase(input: RuleInput, clause: Clause, link: Adjunct): readonly RawClaim[] {
  const argument = link.phrases[0];
  const object = argument && objectOf(input, argument);
  if (!argument || !object || isHalfSaid(input, clause)) return [];
  return subjectEntities(input, clause).map((subject) => ({
    subject: subject.chain,
    words: `be ${participle(input, clause)}${clause.particle === null ? '' : ` ${clause.particle}`}${manner(input, clause, link.at)} ${link.word}`,
    predicate: { from: clause.verb.from, to: link.at + 1 },
    ...object,
    quote: quoteOf(clause, argument.to),
    clause,
    qualifiers: qualifiersOf(input, clause, link),
    confidence: subject.weight * CONFIDENCE.place,
  }));
}

/** "has been called a hero for her work", "was seen on camera leaving": what it is called, or seen to do, is the claim. */
function isHalfSaid({ view }: RuleInput, { verb }: Clause): boolean {
  if (!view.tree || !/^(?:call|name|dub|label|brand|see|catch|find|hear|deem|consider)$/u.test(verb.lemma))
    return false;
  return dependents(view.tree, verb.main, 'xcomp', 'advcl').some((at) => at > verb.main);
}

const participle = ({ view }: RuleInput, { verb }: Clause) =>
  view.tokens[verb.main]?.text.toLowerCase() ?? verb.lemma;

/** "was set up by X", "is accounted for by X": the verb's particle, or a preposition that lost its noun to the subject, goes with it. */
function doneWords({ view }: RuleInput, { verb, particle }: Clause): string {
  if (particle !== null) return `${verb.lemma} ${particle}`;
  const next = view.tokens[verb.main + 1];
  const stranded = next?.upos === 'ADP' && next.lemma !== 'by' && view.tokens[verb.main + 2]?.lemma === 'by';
  return stranded ? `${verb.lemma} ${next.lemma}` : verb.lemma;
}

/** "was handled so lightly for it": how it was done stands right between the verb and its phrase. */
function manner({ view }: RuleInput, { verb }: Clause, link: number): string {
  const between = view.tokens.slice(verb.main + 1, link);
  const adverbs = between.length > 0 && between.length < 4 && between.every(({ upos }) => upos === 'ADV');
  return adverbs ? ` ${between.map(({ text }) => text.toLowerCase()).join(' ')}` : '';
}
