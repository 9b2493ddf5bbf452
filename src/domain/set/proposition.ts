import type { Modality, Polarity } from '../evidence.ts';
import { countIndependentSources, type Origin } from './independence.ts';
import { addCounts, rankForms } from './shown-name.ts';

/** What one piece of live evidence gives to the summary of its proposition. */
export interface Support extends Origin {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** `speakerKey`, with the source's id for SOURCE and canonical ids for entities; null when unsure. */
  readonly speaker: string | null;
  readonly eventStart: string | null;
  readonly eventEnd: string | null;
  readonly publishedAt: string | null;
  readonly confidence: number;
  readonly predicateText: string;
  readonly valueText: string | null;
}

/** What all live evidence of one proposition says together; a function of the set, whatever the order. */
export interface PropositionSummary {
  readonly evidenceCount: number;
  readonly affirmed: number;
  readonly negated: number;
  readonly hedged: number;
  readonly sourceCount: number;
  readonly independentSourceCount: number;
  readonly independentDenialCount: number;
  readonly disputed: boolean;
  readonly confidence: number;
  readonly eventStart: string;
  readonly eventEnd: string;
  readonly publishedSort: string;
  readonly predicateText: string;
  readonly valueText: string | null;
}

/** Summarises a proposition's live evidence; the sum over none has zero counts and empty texts. */
export function summariseProposition(supports: readonly Support[]): PropositionSummary {
  const affirming = supports.filter((support) => support.polarity === 'AFFIRMED');
  const denying = supports.filter((support) => support.polarity === 'NEGATED');
  return {
    evidenceCount: supports.length,
    affirmed: affirming.length,
    negated: denying.length,
    hedged: supports.filter((support) => !isStated(support)).length,
    sourceCount: new Set(affirming.map((support) => support.sourceId)).size,
    independentSourceCount: countIndependentSources(affirming),
    independentDenialCount: countIndependentSources(denying),
    disputed: isDisputed(affirming, denying),
    confidence: supports.reduce((best, support) => Math.max(best, support.confidence), 0),
    eventStart: least(supports.map((support) => support.eventStart)),
    eventEnd: greatest(supports.map((support) => support.eventEnd)),
    publishedSort: greatest(supports.map((support) => support.publishedAt)),
    predicateText: mostFrequent(supports.map((support) => support.predicateText)) ?? '',
    valueText: mostFrequent(supports.map((support) => support.valueText)),
  };
}

/**
 * Tells whether a proposition is disputed: one speaker asserts or is reported to affirm it, a different one to
 * deny it, of equal or unstated times. An unsure speaker is not known to be a different one.
 */
function isDisputed(affirming: readonly Support[], denying: readonly Support[]): boolean {
  return affirming.some(
    (yes) =>
      isStated(yes) &&
      denying.some((no) => isStated(no) && areDifferent(yes.speaker, no.speaker) && isSameTime(yes, no)),
  );
}

function isStated({ modality }: Support): boolean {
  return modality === 'ASSERTED' || modality === 'REPORTED';
}

function areDifferent(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function isSameTime(a: Support, b: Support): boolean {
  if (a.eventStart === null || b.eventStart === null) return true;
  return a.eventStart === b.eventStart && a.eventEnd === b.eventEnd;
}

function least(values: readonly (string | null)[]): string {
  return known(values).reduce((low, value) => (low === '' || value < low ? value : low), '');
}

function greatest(values: readonly (string | null)[]): string {
  return known(values).reduce((high, value) => (value > high ? value : high), '');
}

function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = known(values).reduce(
    (sum, value) => addCounts(sum, new Map([[value, 1]])),
    new Map() as ReadonlyMap<string, number>,
  );
  return rankForms(counts)[0]?.[0] ?? null;
}

function known(values: readonly (string | null)[]): readonly string[] {
  return values.filter((value) => value !== null);
}
