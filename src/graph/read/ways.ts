/** Ways through a set of steps: pure, so that both stores give the same ones. */

/** A claim between two entities as a step of a way. */
export interface Step {
  /** Id of the listed claim. */
  readonly id: string;
  readonly proposition: string;
  readonly source: string;
  readonly target: string;
  /** Independent sources that affirm it. */
  readonly sources: number;
}

/** A step as it is walked: from one end to the other, whichever is the subject. */
export interface WalkedStep extends Step {
  readonly from: string;
  readonly to: string;
}
export type Way = readonly WalkedStep[];

export interface WayOptions {
  readonly from: string;
  readonly to: string;
  /** How many steps a way has, exactly. */
  readonly length: number;
  /** How many entities may be stood on in all. */
  readonly maxVisits: number;
}

/** Steps by the entities they touch, best attested first. */
type Steps = ReadonlyMap<string, readonly WalkedStep[]>;

/**
 * Finds the ways of one length that come by no entity twice; best attested first, ties by the ids of their claims.
 * `cut` says that there were more visits to make than allowed.
 */
export function findWays(
  steps: Iterable<Step>,
  { from, to, length, maxVisits }: WayOptions,
): { readonly ways: readonly Way[]; readonly cut: boolean } {
  const byEnd = groupByEnd(steps);
  const far = distances(byEnd, to);
  const ways: Way[] = [];
  const passed = new Set([from]);
  const walked: WalkedStep[] = [];
  let visits = 0;
  const visit = (at: string): void => {
    if (walked.length === length) {
      if (at === to) ways.push([...walked]);
      return;
    }
    for (const step of byEnd.get(at) ?? []) {
      const left = length - walked.length - 1;
      // Nobody comes by the goal on the way to it, and nothing is walked from where it is too far.
      if (passed.has(step.to) || (step.to === to) !== (left === 0)) continue;
      if ((far.get(step.to) ?? Number.POSITIVE_INFINITY) > left) continue;
      visits += 1;
      if (visits > maxVisits) return;
      passed.add(step.to);
      walked.push(step);
      visit(step.to);
      walked.pop();
      passed.delete(step.to);
    }
  };
  visit(from);
  return { ways: ways.sort(bestAttestedFirst), cut: visits > maxVisits };
}

function groupByEnd(steps: Iterable<Step>): Steps {
  const byEnd = new Map<string, WalkedStep[]>();
  const add = (step: WalkedStep): void => {
    const list = byEnd.get(step.from);
    if (list) list.push(step);
    else byEnd.set(step.from, [step]);
  };
  for (const step of steps) {
    add({ ...step, from: step.source, to: step.target });
    add({ ...step, from: step.target, to: step.source });
  }
  for (const list of byEnd.values()) list.sort((a, b) => b.sources - a.sources || (a.id < b.id ? -1 : 1));
  return byEnd;
}

/** How many steps each entity is from the goal, within the steps that are known. */
function distances(byEnd: Steps, goal: string): ReadonlyMap<string, number> {
  const far = new Map([[goal, 0]]);
  // A map is walked in the order of its entries, those added on the way included: breadth first.
  for (const [at, distance] of far)
    for (const { to } of byEnd.get(at) ?? []) if (!far.has(to)) far.set(to, distance + 1);
  return far;
}

/** A way is as well attested as its worst step; then all steps together count. */
function bestAttestedFirst(a: Way, b: Way): number {
  return worst(b) - worst(a) || total(b) - total(a) || (idsOf(a) < idsOf(b) ? -1 : 1);
}

function worst(way: Way): number {
  return Math.min(...way.map((step) => step.sources));
}

function total(way: Way): number {
  return way.reduce((sum, step) => sum + step.sources, 0);
}

function idsOf(way: Way): string {
  return way.map((step) => step.id).join(' ');
}
