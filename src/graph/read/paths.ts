import { compose } from '../compose.ts';
import type { Row } from '../store.ts';
import { type ClaimFilter, selectMatching } from './claim-filter.ts';
import type { GraphReader } from './list.ts';
import { findQuotedPropositions } from './quotes.ts';
import { findWays, type Step, type Way } from './ways.ts';

export const MAX_PATH_LENGTH = 6;
export const MAX_PATHS = 50;

/** Claims looked at in all, those looked at from one end of one entity, and entities gone on from in one level. */
const MAX_STEPS = 10_000;
const MAX_STEPS_EACH = 200;
const MAX_FRONTIER = 500;
/** Entities stood on while the ways of one length are put together: a hundredth of a second's work. */
const MAX_VISITS = 100_000;

export interface PathOptions {
  /** Ids of entities; one that was merged into another stands for that. */
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly limit: number;
  readonly filter: ClaimFilter;
}

export interface FoundPaths {
  readonly paths: readonly Way[];
  /** True when `limit`, or a bound on what is looked at, left something out. */
  readonly truncated: boolean;
}

/** An end with how many claims it is in: the smaller one is gone on from first. Some stores give its steps along. */
type PathEnd = Row & {
  readonly asked: string;
  readonly id: string;
  readonly claimCount: number;
  readonly steps?: readonly GivenStep[];
};

/** A claim at an end: its id, proposition, other end, whether that is the object, and its independent sources. */
type GivenStep = readonly [string, string, string, boolean, number];

/** One side of the search: what it has reached, and where it goes on. */
interface Side {
  readonly reached: Set<string>;
  frontier: readonly string[];
  weight: number;
}

/**
 * Finds ways from one entity to another that come by no entity twice, shortest first, then best attested. Goes out
 * from both ends in turn, one statement a level, from the end with less to look at; when both have gone `n` levels
 * together, all ways of length `n` lie within the claims that were looked at, so the search ends with the first
 * length that fills the limit. Hubs and levels are cut to their best attested claims, and the answer says so.
 * Null where one of the entities does not exist.
 */
export async function findPaths(reader: GraphReader, options: PathOptions): Promise<FoundPaths | null> {
  const { maxLength, limit } = options;
  const look = await prepare(reader, options.filter);
  const [from, to] = await look.ends(options.from, options.to);
  if (!from || !to) return null;
  if (from.id === to.id) return { paths: [], truncated: false };
  const sides = [sideOf(from), sideOf(to)] as const;
  const steps = new Map<string, Step>();
  const paths: Way[] = [];
  let truncated = false;
  for (let length = 1; length <= maxLength && paths.length <= limit; length += 1) {
    const [one, other] = sides;
    const side = one.weight <= other.weight ? one : other;
    // Where one side has nowhere to go on, all that hangs together with it is known.
    if (one.frontier.length > 0 && other.frontier.length > 0) {
      const level = await look.around(side.frontier.slice(0, MAX_FRONTIER), MAX_STEPS - steps.size);
      truncated ||= level.cut || side.frontier.length > MAX_FRONTIER;
      for (const step of level.steps) steps.set(step.id, step);
      // A direct claim between two hubs may be beyond what was looked at of either.
      if (length === 1 && level.cut)
        for (const step of await look.between(from.id, to.id)) steps.set(step.id, step);
      goOn(side, level.steps);
    }
    const found = findWays(steps.values(), { from: from.id, to: to.id, length, maxVisits: MAX_VISITS });
    paths.push(...found.ways);
    truncated ||= found.cut;
  }
  return { paths: paths.slice(0, limit), truncated: truncated || paths.length > limit };
}

function sideOf({ id, claimCount }: PathEnd): Side {
  return { reached: new Set([id]), frontier: [id], weight: claimCount };
}

function goOn(side: Side, steps: readonly Step[]): void {
  const frontier = new Set<string>();
  for (const end of steps.flatMap(({ source, target }) => [source, target]))
    if (!side.reached.has(end)) frontier.add(end);
  for (const id of frontier) side.reached.add(id);
  side.frontier = [...frontier];
  // How many claims those entities are in is not known; each counts as much as one is looked at.
  side.weight = frontier.size * MAX_STEPS_EACH;
}

type StepRow = Row & Step & { readonly asked: string };

async function prepare(reader: GraphReader, filter: ClaimFilter) {
  const propositions = await findQuotedPropositions(reader, filter.search);
  const { fragments, params: given } = selectMatching(filter, propositions);
  const known = new Map<string, readonly StepRow[]>();
  return {
    /** Looks up both ends; their steps, where they came along, are not asked for again. */
    async ends(...ids: readonly [string, string]) {
      const params = { ...given, ids, each: MAX_STEPS_EACH + 1 };
      const found = await reader.run<PathEnd>(compose('find-path-ends', fragments), params);
      for (const { id, steps } of found)
        if (steps)
          known.set(
            id,
            steps.map((step) => stepAt(id, step)),
          );
      return ids.map((id) => found.find(({ asked }) => asked === id));
    },
    /** Looks at the claims around some entities; `cut` says that there are more. */
    async around(ids: readonly string[], room: number) {
      const params = { ...given, ids, each: MAX_STEPS_EACH + 1, limit: room + 1 };
      const [only] = ids;
      const ready = ids.length === 1 && only !== undefined ? known.get(only) : undefined;
      const rows = ready ?? (await reader.run<StepRow>(compose('list-steps', fragments), params));
      const [kept, cut] = cutEach(rows);
      return { steps: kept.slice(0, room), cut: cut || rows.length > room };
    },
    between(one: string, other: string): Promise<readonly Step[]> {
      const pairs = [
        { subject: one, object: other },
        { subject: other, object: one },
      ];
      const params = { ...given, pairs, limit: MAX_STEPS_EACH };
      return reader.run<Row & Step>(compose('list-steps-between', fragments), params);
    },
  };
}

function stepAt(asked: string, [id, proposition, other, outward, sources]: GivenStep): StepRow {
  const [source, target] = outward ? [asked, other] : [other, asked];
  return { id, proposition, source, target, sources, asked };
}

/** Leaves out, of each end of each entity, the one row that only tells that there are more. */
function cutEach(rows: readonly StepRow[]): readonly [readonly Step[], boolean] {
  const counts = new Map<string, number>();
  let cut = false;
  const kept = rows.filter(({ asked, source }) => {
    const end = `${asked} ${asked === source ? 'subject' : 'object'}`;
    const count = (counts.get(end) ?? 0) + 1;
    counts.set(end, count);
    cut ||= count > MAX_STEPS_EACH;
    return count <= MAX_STEPS_EACH;
  });
  return [kept, cut];
}
