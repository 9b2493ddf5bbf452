import { type Mention, type Row, readGum, readGumRows, readMentions } from '../reader-sets/gum.ts';
import type { JudgedDocument } from '../reader-sets/judged.ts';

/** What the gold says of the words of a document, by "sentence:word". */
export interface GoldGroups {
  readonly document: JudgedDocument;
  /** Group of the mention that a word heads. */
  readonly groups: ReadonlyMap<string, string>;
  /** Groups with a name of a person, an organisation or a place. */
  readonly named: ReadonlySet<string>;
  /** Words that head a definite noun phrase ("the", "this" …) which is no apposition and no predicate. */
  readonly definite: ReadonlySet<string>;
}

/** Reads trees, names and groups of a document of GUM. */
export function readGoldGroups(path: string): GoldGroups {
  const document = readGum(path);
  const groups = new Map<string, string>();
  const definite = new Set<string>();
  readGumRows(path).forEach((rows, sentence) => {
    const mentions = [...readMentions(rows)].sort((a, b) => b.to - b.from - (a.to - a.from));
    for (const mention of mentions) {
      const key = `${sentence}:${headOf(rows, mention)}`;
      if (!groups.has(key)) groups.set(key, mention.group);
      if (isDefinite(rows, mention)) definite.add(key);
    }
  });
  const named = new Set<string>();
  document.sentences.forEach(({ names }, sentence) => {
    for (const { from, to } of names) {
      const group = groupOfSpan({ document, groups }, { sentence, from, to });
      if (group) named.add(group);
    }
  });
  return { document, groups, named, definite };
}

/** Returns the word of a mention whose own head lies outside it. */
function headOf(rows: readonly Row[], { from, to }: Mention): number {
  for (let at = from; at < to; at += 1) {
    const head = Number(rows[at]?.[6]) - 1;
    if (head < from || head >= to) return at;
  }
  return from;
}

function isDefinite(rows: readonly Row[], mention: Mention): boolean {
  const at = headOf(rows, mention);
  const head = rows[at];
  const predicate = rows.some((row) => row[7] === 'cop' && Number(row[6]) - 1 === at);
  const first = rows[mention.from]?.[1] ?? '';
  return (
    head?.[3] === 'NOUN' &&
    !predicate &&
    /^(?:the|this|that|these|those)$/iu.test(first) &&
    mention.link !== 'appos' &&
    mention.link !== 'pred'
  );
}

/** Returns the group of the mention that a stretch of words heads; beside a title ("President") the title's. */
export function groupOfSpan(
  { document, groups }: Pick<GoldGroups, 'document' | 'groups'>,
  { sentence, from, to }: { readonly sentence: number; readonly from: number; readonly to: number },
): string | undefined {
  const { heads = [], relations = [] } = document.sentences[sentence] ?? {};
  for (let at = from; at < to; at += 1) {
    const head = heads[at] ?? -1;
    if (head >= from && head < to) continue;
    const own = groups.get(`${sentence}:${at}`);
    if (own) return own;
    if (/^(?:flat|compound|appos)/u.test(relations[at] ?? '')) return groups.get(`${sentence}:${head}`);
  }
  return undefined;
}
