import {
  linkOf,
  objectOf,
  qualifiersOf,
  quoteOf,
  readValue,
  subjectEntities,
} from '../stages/06-claims/arguments.ts';
import type { Adjunct, Argument, Clause } from '../stages/06-claims/clause.ts';
import { isFaction } from '../stages/06-claims/faction.ts';
import { groupAgents } from '../stages/06-claims/group-subject.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { caseOf, coordinated, treeArgument } from '../stages/06-claims/tree-phrase.ts';
import { dependents, isRelation } from '../tree.ts';

const CONFIDENCE = { agent: 0.85, group: 0.65, place: 0.7 };

/** Reads a passive: the agent behind "by" is the subject; without one, the first prepositional phrase is the object. */
export const passiveClause: ClaimRule = {
  name: 'passive-clause',
  example: 'Kestrel Motors was acquired by Norrland Steel.',
  yields: 'Norrland Steel | acquire | Kestrel Motors',
  apply: (input) => input.clauses.flatMap((clause) => (clause.verb.passive ? claimsOf(input, clause) : [])),
};

function claimsOf(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const by = clause.adjuncts.find(({ word }) => word === 'by') ?? agentBehind(input, clause);
  const link = linkOf(clause);
  if (by?.phrases.some((agent) => agentsOf(input, agent).length > 0)) {
    // "was charged with fraud by X": what with is worth a claim beside who did so.
    const core = link && input.view.tree && /^(?:as|with|of|for)$/u.test(link.word) ? link : null;
    return [...byAgent(input, clause, by), ...(core ? withPhrase(input, clause, core) : [])];
  }
  // "was forced to step down because of X": what it was forced to is the claim.
  const phrase =
    link && !/^(?:not )?to$/u.test(clause.tail?.word ?? '') ? withPhrase(input, clause, link) : [];
  // "was offered a place at X": the phrase behind what is kept belongs to that.
  const kept = keptObject(input, clause);
  return kept.length > 0 ? kept : phrase;
}

/** "was hailed as a model by X", "was joined on the call by X": the parser may hang who did so on the noun. */
function agentBehind({ view }: RuleInput, { adjuncts }: Clause): Adjunct | undefined {
  const { tree } = view;
  if (!tree) return undefined;
  const hosts = adjuncts.filter(({ word }) => /^(?:as|on|in|at|with|to)$/u.test(word));
  for (const { phrase } of hosts.flatMap(({ phrases }) => phrases)) {
    const agent = dependents(tree, phrase.head, 'nmod', 'obl').find((at) => caseOf(tree, at)?.word === 'by');
    if (agent === undefined || WORK.test(tree.tokens[phrase.head]?.lemma ?? '')) continue;
    const phrases = coordinated(tree, agent).map((at) => treeArgument({ view, tree }, at));
    return { word: 'by', at: agent, phrases };
  }
  return undefined;
}

/** What somebody makes or does: behind these "by" is whose it is. */
const WORK =
  /^(?:book|film|movie|novel|play|song|painting|article|report|study|letter|speech|statement|poll|survey|attack|raid|strike|decision|ruling|order|law|bill|deal|plan|move|campaign|offer|bid|visit|photo|video|series|paper|post|essay|poem|investigation|inquiry|analysis|review|effort|attempt)$/u;

/** "was given a week", "was fined $3 million", "was convinced that the deal would fail": what the passive leaves behind its verb. */
function keptObject(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const { objects, verb } = clause;
  const first = objects[0];
  const last = objects.at(-1);
  const { tree } = input.view;
  if (!tree || !first || !last || first.from < verb.to || first.phrase.adjectival) return [];
  if (isRelation(tree, first.phrase.head, 'xcomp') || isHalfSaid(input, clause)) return [];
  const isClause = isRelation(tree, first.phrase.head, 'ccomp');
  if (isClause ? !FEELING.test(verb.lemma) : NAMING.test(verb.lemma)) return [];
  const object =
    first.phrase.chain !== null
      ? objectOf(input, first)
      : readValue(input, { from: first.from, to: last.to });
  if (!object) return [];
  return subjectEntities(input, clause).map((subject) => ({
    subject: subject.chain,
    words: `be ${participle(input, clause)}`,
    predicate: { from: verb.from, to: verb.to },
    ...object,
    quote: quoteOf(clause, last.to),
    clause,
    qualifiers: qualifiersOf(input, clause, null, last.to),
    confidence: subject.weight * CONFIDENCE.place,
  }));
}

/** Verbs that put a thought or feeling into somebody. */
const FEELING =
  /^(?:convince|persuade|concern|worry|disappoint|frustrate|please|surprise|disturb|alarm|assure|shock|relieve)$/u;

/** What somebody is made or called is read by its own rule. */
const NAMING =
  /^(?:name|elect|appoint|call|dub|label|brand|deem|consider|rate|rank|vote|make|declare|find|leave|render)$/u;

function byAgent(input: RuleInput, clause: Clause, by: Adjunct): readonly RawClaim[] {
  return by.phrases.flatMap((agent) =>
    patientsOf(input, clause).flatMap(({ named, from, to }): RawClaim[] => {
      const object = named ? objectOf(input, named) : readValue(input, { from, to });
      if (!object) return [];
      return agentsOf(input, agent).map((subject) => ({
        subject,
        words: doneWords(input, clause),
        predicate: { from: clause.verb.from, to: clause.verb.to },
        ...object,
        quote: quoteOf(clause, agent.to),
        clause,
        qualifiers: qualifiersOf(input, clause, by),
        confidence: subject === agent.phrase.chain ? CONFIDENCE.agent : CONFIDENCE.group,
      }));
    }),
  );
}

/** What is acted on, one by one; "Halvek's rules and practices" are one, for the second has no words of its own. */
function patientsOf({ view: { tree } }: RuleInput, { subjects }: Clause) {
  const isBare = ({ phrase }: Argument) =>
    tree !== null &&
    phrase.chain === null &&
    dependents(tree, phrase.head, 'det', 'nmod:poss', 'nummod').length === 0;
  const [first, ...others] = subjects;
  if (first && first.phrase.chain === null && others.length > 0 && others.every(isBare))
    return [{ named: null, from: first.from, to: others.at(-1)?.to ?? first.to }];
  return subjects.map((each) => ({
    named: each.phrase.chain === null ? null : each,
    from: each.from,
    to: each.to,
  }));
}

/** Whom a phrase behind "by" names, or whom the group it names acts for. */
function agentsOf({ view }: RuleInput, agent: Argument): readonly number[] {
  if (isFaction(view, agent)) return [];
  return agent.phrase.chain === null ? groupAgents(view, agent) : [agent.phrase.chain];
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
