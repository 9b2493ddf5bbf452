import type { DocumentText } from './detokenise.ts';
import type { JudgedDocument } from './judged.ts';
import type { FoundName } from './readers.ts';

/** Kinds that names are judged on; others (policies) count nowhere. */
export const JUDGED_KINDS = ['PERSON', 'ORGANISATION', 'PLACE'] as const;

interface Count {
  right: number;
  found: number;
  gold: number;
}

/** Exact spans with their kind: right, found and gold, by kind. */
export type NameTally = ReadonlyMap<string, Count>;

/** Makes a tally with nothing in it. */
export function emptyNameTally(): NameTally {
  return new Map(JUDGED_KINDS.map((kind) => [kind, { right: 0, found: 0, gold: 0 }]));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Adds what was found in a document to the tally. */
export function countNames(
  tally: NameTally,
  found: readonly FoundName[],
  { document, text }: { readonly document: JudgedDocument; readonly text: DocumentText },
): void {
  const gold = new Set<string>();
  const doubtful: Stretch[] = [];
  document.sentences.forEach((sentence, index) => {
    const stretch = (span: { readonly from: number; readonly to: number }): Stretch => ({
      start: text.words[index]?.[span.from]?.start ?? 0,
      end: text.words[index]?.[span.to - 1]?.end ?? 0,
    });
    for (const span of sentence.doubtful ?? []) doubtful.push(stretch(span));
    for (const name of sentence.names) {
      gold.add(keyOf({ ...stretch(name), kind: name.kind }));
      bump(tally, name.kind, 'gold');
    }
  });
  for (const name of found) {
    if (doubtful.some(({ start, end }) => name.start < end && start < name.end)) continue;
    bump(tally, name.kind, 'found');
    if (gold.has(keyOf(name))) bump(tally, name.kind, 'right');
  }
}

const keyOf = ({ start, end, kind }: FoundName) => `${start} ${end} ${kind}`;

function bump(tally: NameTally, kind: string, key: keyof Count): void {
  const count = tally.get(kind);
  if (count) count[key] += 1;
}

/** Writes F1/precision/recall of all kinds together. */
export function totalOf(tally: NameTally): string {
  const sum: Count = { right: 0, found: 0, gold: 0 };
  for (const count of tally.values()) {
    sum.right += count.right;
    sum.found += count.found;
    sum.gold += count.gold;
  }
  return rate(sum);
}

/** Writes F1/precision/recall of each kind. */
export function kindsOf(tally: NameTally): string {
  return [...tally].map(([kind, count]) => `${kind.slice(0, 3)} ${rate(count)}`).join('  ');
}

function rate({ right, found, gold }: Count): string {
  const numbers = [
    (2 * right) / Math.max(1, found + gold),
    right / Math.max(1, found),
    right / Math.max(1, gold),
  ];
  return numbers.map((value) => value.toFixed(3)).join('/');
}
