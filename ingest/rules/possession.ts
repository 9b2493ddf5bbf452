import type { EntityKind } from '../../src/domain/entity.ts';
import { readValue } from '../stages/06-claims/arguments.ts';
import { mentionAt } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { caseOf, chainOf, coordinated } from '../stages/06-claims/tree-phrase.ts';
import { dependents, isRelation } from '../tree.ts';

const CONFIDENCE = 0.7;

/** What a possessive says of two kinds of things: an organisation’s organisation is part of it, a person is from a place, everything else it has. */
const RELATIONS: Readonly<Partial<Record<`${EntityKind} ${EntityKind}`, 'part' | 'have' | 'from'>>> = {
  'ORGANISATION ORGANISATION': 'part',
  'ORGANISATION POLICY': 'have',
  'PLACE POLICY': 'have',
  'PERSON POLICY': 'have',
  'PLACE PLACE': 'part',
  'PLACE PERSON': 'from',
};

/** Reads a named thing that somebody is said to have: "X’s Clean Coast campaign", "Y’s Party Committee". */
export const possession: ClaimRule = {
  name: 'possession',
  example: 'Ostmark’s Clean Coast Act worried the unions.',
  yields: 'Ostmark | have | Clean Coast Act',
  needs: 'parse',
  apply: (input) => {
    const { view } = input;
    const { tree } = view;
    if (!tree) return [];
    return view.tokens.flatMap((_, owner) => {
      const thing = tree.tokens[owner]?.head ?? -1;
      const possessive = thing >= 0 && isRelation(tree, owner, 'nmod:poss');
      return possessive
        ? [
            ...claimOf(input, owner, thing),
            ...ownedThing(input, owner, thing),
            ...ownedNumber(input, owner, thing),
            ...heldThere(input, owner, thing),
          ]
        : [];
    });
  },
};

const WORDS = { part: 'be part of', have: 'have', from: 'be from' } as const;

function claimOf(input: RuleInput, owner: number, thing: number): readonly RawClaim[] {
  const { view, chains } = input;
  const { tree } = view;
  if (!tree) return [];
  const whose = chainOf({ view, tree }, owner);
  const what = chainOf({ view, tree }, thing);
  const named = mentionAt(view, thing)?.form === 'NAME' || mentionAt(view, thing - 1)?.form === 'NAME';
  if (whose === null || what === null || whose === what || !named) return [];
  const relation = RELATIONS[`${chains[whose]?.kind ?? 'PLACE'} ${chains[what]?.kind ?? 'PERSON'}`];
  if (!relation) return [];
  // "Ostmark’s President Ada Brandt" holds an office there, and need not be from there.
  if (relation === 'from' && view.tokens[(mentionAt(view, thing)?.from ?? thing) - 1]?.lemma !== "'s")
    return [];
  const part = relation !== 'have';
  return [
    {
      subject: part ? what : whose,
      words: WORDS[relation],
      predicate: { from: owner, to: thing + 1 },
      object: { kind: 'ENTITY', chain: part ? whose : what },
      valueText: null,
      quote: { from: tree.spans[owner]?.from ?? owner, to: thing + 1 },
      clause: null,
      qualifiers: [],
      confidence: CONFIDENCE,
    },
  ];
}

/** What one has by being, doing or holding something over time; the adjective says how it is. */
const HELD =
  /^(?:record|policy|experience|background|fundraising|staff|credential|popularity|majority|deficit|debt|surplus|stockpile|arsenal|fleet|workforce|fortune|wealth|network|portfolio|empire|reputation|stance|view|server|temperament|style|organi[sz]ation|infrastructure|economy|population|ambition|weapon|fortitude|clout|expertise|stamina|charisma|shortage|unemployment|bureaucracy|judiciary|constitution|scandal|program|programme)$/u;
/** Things that a noun before them names as well as an adjective does: "her email scandal". */
const MATTER = /^(?:scandal|program|programme)$/u;
const SUPERLATIVE = /^(?:\p{L}{3,}est|worst|best|top|main|leading)$/u;
/** Adjectives of what is not, or not yet, had. */
const NOT_HAD =
  /^(?:future|possible|potential|proposed|planned|alleged|supposed|so-called|next|former|old|own|hoped-for|would-be|past|previous|rumou?red|projected|other|same|first|second|entire|whole)$/u;

/** "X’s thin voting record": a thing that everybody may have, of which an adjective says how X’s is. */
function ownedThing(input: RuleInput, owner: number, thing: number): readonly RawClaim[] {
  const { view } = input;
  const { tree } = view;
  if (!tree || mentionAt(view, thing) || !HELD.test(view.tokens[thing]?.lemma ?? '')) return [];
  const subject = chainOf({ view, tree }, owner);
  const parts = [thing, ...dependents(tree, thing, 'compound')];
  const adjectives = parts
    .flatMap((part) => dependents(tree, part, 'amod'))
    .filter((at) => at > owner && at < thing);
  const topic = MATTER.test(view.tokens[thing]?.lemma ?? '') && parts.length > 1;
  const told = topic || adjectives.some((at) => view.tokens[at]?.upos === 'ADJ');
  // "Ostmark’s largest fleet": one of several, which somebody else may have.
  if (adjectives.some((at) => SUPERLATIVE.test(view.tokens[at]?.text ?? ''))) return [];
  if (subject === null || !told || adjectives.some((at) => NOT_HAD.test(view.tokens[at]?.lemma ?? '')))
    return [];
  const start = tree.spans[owner]?.to ?? owner + 1;
  const value = start < thing ? readValue(input, { from: start, to: thing + 1 }) : null;
  if (!value) return [];
  return [
    {
      subject,
      words: 'have',
      predicate: { from: owner, to: thing + 1 },
      ...value,
      quote: { from: tree.spans[owner]?.from ?? owner, to: thing + 1 },
      clause: null,
      qualifiers: [],
      confidence: CONFIDENCE,
    },
  ];
}

/** Nouns that count time, money or measure, or what is said and done: nothing one has by number. */
const NO_THINGS =
  /^(?:second|minute|hour|day|week|month|year|decade|century|time|dollar|euro|pound|yuan|percent|cent|%|point|mile|kilomet(?:er|re)|met(?:er|re)|foot|degree|word|remark|comment|question|attempt|visit|trip|meeting|goal|plan|demand|request|charge|count|vote|thing|way|other|one|thousand|million|billion|win|loss|victory|defeat|speech|interview|appearance|th)$/u;

/** "X’s 120 mines", "their 900 workers": how many of something one has. */
function ownedNumber(input: RuleInput, owner: number, thing: number): readonly RawClaim[] {
  const { view } = input;
  const { tree } = view;
  const noun = view.tokens[thing];
  if (!tree || noun?.upos !== 'NOUN' || NO_THINGS.test(noun.lemma) || mentionAt(view, thing)) return [];
  if (!noun.features.includes('Number=Plur')) return [];
  const [number] = dependents(tree, thing, 'nummod').filter((at) => at > owner && at < thing);
  const digits = /^(?:\d{1,3}(?:,\d{3})+|\d+)$/u.test(view.tokens[number ?? -1]?.text ?? '');
  const large = number !== undefined && (digits || dependents(tree, number, 'compound', 'nummod').length > 0);
  const subject = chainOf({ view, tree }, owner);
  const start = tree.spans[owner]?.to ?? owner + 1;
  if (
    subject === null ||
    !large ||
    dependents(tree, thing, 'amod').some((at) => NOT_HAD.test(view.tokens[at]?.lemma ?? ''))
  )
    return [];
  const value = start < thing ? readValue(input, { from: start, to: thing + 1 }) : null;
  if (!value) return [];
  return [
    {
      subject,
      words: 'have',
      predicate: { from: owner, to: thing + 1 },
      ...value,
      quote: { from: tree.spans[owner]?.from ?? owner, to: thing + 1 },
      clause: null,
      qualifiers: [],
      confidence: CONFIDENCE * (mentionAt(view, owner)?.certainty ?? 1),
    },
  ];
}

/** What one has in a place: "X’s factories in Norland". */
const SITES =
  /^(?:stronghold|base|factory|plant|mine|store|branch|operation|troop|soldier|refinery|warehouse|holding|asset|headquarters|embassy|consulate|outpost|campus|estate|villa|home|hotel|resort|mill|smelter|shipyard|subsidiary)$/u;

function heldThere(input: RuleInput, owner: number, thing: number): readonly RawClaim[] {
  const { view, chains } = input;
  const { tree } = view;
  const noun = view.tokens[thing];
  const subject = tree && chainOf({ view, tree }, owner);
  if (!tree || subject === null || !SITES.test(noun?.lemma ?? '') || mentionAt(view, thing)) return [];
  if (dependents(tree, thing, 'amod').some((at) => NOT_HAD.test(view.tokens[at]?.lemma ?? ''))) return [];
  return dependents(tree, thing, 'nmod')
    .filter((child) => caseOf(tree, child)?.word === 'in' && caseOf(tree, child)?.at === thing + 1)
    .flatMap((child) => coordinated(tree, child))
    .flatMap((child) => {
      const place = mentionAt(view, child);
      if (place?.form !== 'NAME' || chains[place.chain]?.kind !== 'PLACE' || place.chain === subject)
        return [];
      return [
        {
          subject,
          words: `have ${noun?.lemma} in`,
          predicate: { from: thing, to: thing + 2 },
          object: { kind: 'ENTITY' as const, chain: place.chain },
          valueText: null,
          quote: { from: tree.spans[owner]?.from ?? owner, to: place.to },
          clause: null,
          qualifiers: [],
          confidence: CONFIDENCE * (mentionAt(view, owner)?.certainty ?? 1),
        },
      ];
    });
}
