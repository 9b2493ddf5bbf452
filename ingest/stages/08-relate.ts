import type { ClaimId, EntityId } from '../../src/domain/id.ts';
import { summariseProposition } from '../../src/domain/set/proposition.ts';
import { addCounts, type FormCounts } from '../../src/domain/set/shown-name.ts';
import type {
  EntityFacts,
  RelatedProposition,
  Relations,
  Touched,
  TouchedProposition,
} from '../../src/domain/set/touched.ts';
import type { Stage } from '../stage.ts';

export const STAGE: Stage = { name: 'relate', needs: ['graph'], gives: 'relations' };

/**
 * Recomputes what a write changed the grounds of: counts, independent sources, `disputed`, shown names. A function
 * of the stored set that the look-ups bring, so the order in which articles came leaves no trace.
 */
export function relate(touched: Touched): Relations {
  const propositions = touched.propositions.map(relateProposition);
  const tallies = new Map<EntityId, Tally>();
  for (const { sign, contribution } of touched.changes) {
    tally(tallies, contribution.entityId, {
      forms: scale(contribution.forms, sign),
      mentions: sign * contribution.mentionCount,
      articles: sign,
      claims: 0,
    });
  }
  for (const [index, proposition] of touched.propositions.entries()) {
    const turned = listingChange(proposition, propositions[index]?.listedId ?? null);
    if (turned === 0) continue;
    for (const id of new Set([proposition.subjectId, proposition.objectId])) {
      if (id !== null) tally(tallies, id, { forms: new Map(), mentions: 0, articles: 0, claims: turned });
    }
  }
  return { propositions, entities: touched.entities.map((facts) => settle(facts, tallies.get(facts.id))) };
}

interface Tally {
  readonly forms: FormCounts;
  readonly mentions: number;
  readonly articles: number;
  readonly claims: number;
}

function relateProposition(touched: TouchedProposition): RelatedProposition {
  const { key, predicate, subjectId, objectId, members, supports } = touched;
  const memberIds = members.map((member) => member.id).sort();
  const listedId: ClaimId | null = supports.length > 0 ? (memberIds[0] ?? null) : null;
  return {
    key,
    predicate,
    subjectId,
    objectId,
    memberIds,
    listedId,
    summary: summariseProposition(supports),
  };
}

function listingChange({ members }: TouchedProposition, listedId: ClaimId | null): number {
  const was = members.some((member) => member.wasListed);
  return Number(listedId !== null) - Number(was);
}

function tally(tallies: Map<EntityId, Tally>, id: EntityId, more: Tally): void {
  const sum = tallies.get(id);
  if (!sum) tallies.set(id, more);
  else
    tallies.set(id, {
      forms: addCounts(sum.forms, more.forms),
      mentions: sum.mentions + more.mentions,
      articles: sum.articles + more.articles,
      claims: sum.claims + more.claims,
    });
}

function settle(facts: EntityFacts, change: Tally | undefined): EntityFacts {
  if (!change) return facts;
  return {
    ...facts,
    forms: addCounts(facts.forms, change.forms),
    mentionCount: facts.mentionCount + change.mentions,
    articleCount: facts.articleCount + change.articles,
    claimCount: facts.claimCount + change.claims,
  };
}

function scale(counts: FormCounts, sign: number): FormCounts {
  return new Map([...counts].map(([form, count]) => [form, sign * count]));
}
