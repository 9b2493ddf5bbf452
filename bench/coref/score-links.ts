import type { MentionSet } from '../../ingest/drafts.ts';
import { familyOf } from '../../ingest/stages/05-mentions/agreement.ts';
import { groupOfSpan } from './gold-groups.ts';
import { type JudgedText, wordsByPlace } from './judged-text.ts';

/** Links of one sort: how many were made, how many of them are right, how many the gold has. */
export interface LinkCount {
  made: number;
  right: number;
  gold: number;
}

export const SORTS = ['he, she', 'it', 'they', 'reflexive', 'relative', 'definite noun'] as const;
export type Sort = (typeof SORTS)[number];
export type LinkTally = Readonly<Record<Sort, LinkCount>>;

/** A wrong link, or one the gold has and nothing was linked for (no name then). */
export interface LinkError {
  readonly sort: Sort;
  readonly sentence: number;
  readonly form: string;
  readonly name: string | null;
}

/** Starts a tally. */
export function emptyLinkTally(): LinkTally {
  return Object.fromEntries(SORTS.map((sort) => [sort, { made: 0, right: 0, gold: 0 }])) as LinkTally;
}

/**
 * Counts links of pronouns of the third person, relatives and definite nouns. A link is right when the word's group in
 * the gold is the group that most names of its chain belong to; a relative's group is that of the noun its clause hangs
 * on. The gold has a link for each such word whose group has a person's, an organisation's or a place's name anywhere
 * in the document, so a name that was not found costs recall. Returns the wrong links and those not made.
 */
export function countLinks(
  tally: LinkTally,
  judged: JudgedText,
  { mentions, chains }: MentionSet,
): readonly LinkError[] {
  const place = wordsByPlace(judged);
  const groups = groupsOfChains(judged, { mentions, chains });
  const errors: LinkError[] = [];
  const made = new Set<string>();
  for (const { form, exact, end, chain } of mentions) {
    const sort = form === 'NOMINAL' ? 'definite noun' : form === 'PRONOUN' ? sortOf(exact) : null;
    if (!sort) continue;
    const head = exact.split(/\s+/u).at(-1) ?? '';
    const at = place.get(end - head.length);
    const group = at && groupAt(judged, at);
    tally[sort].made += 1;
    if (at) made.add(`${at.sentence}:${at.word}`);
    if (group && group === groups[chain]) tally[sort].right += 1;
    else errors.push({ sort, sentence: at?.sentence ?? -1, form: exact, name: chains[chain]?.name ?? '' });
  }
  return [...errors, ...countGold(tally, judged, made)];
}

/** The group that most names of each chain belong to. */
function groupsOfChains(
  judged: JudgedText,
  { mentions, chains }: Pick<MentionSet, 'mentions' | 'chains'>,
): readonly (string | undefined)[] {
  const place = [...wordsByPlace(judged)];
  return chains.map((_, chain) => {
    const votes = new Map<string, number>();
    for (const mention of mentions) {
      if (mention.chain !== chain || mention.form !== 'NAME') continue;
      const inside = place.filter(([at]) => at >= mention.start && at < mention.end).map(([, word]) => word);
      const [first] = inside;
      const last = inside.at(-1);
      if (!first || !last) continue;
      const group = groupOfSpan(judged.gold, {
        sentence: first.sentence,
        from: first.word,
        to: last.word + 1,
      });
      if (group) votes.set(group, (votes.get(group) ?? 0) + 1);
    }
    return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
  });
}

/** The group of the mention a word heads, or of what its relative clause hangs on. */
function groupAt(
  judged: JudgedText,
  { sentence, word }: { readonly sentence: number; readonly word: number },
) {
  const { groups } = judged.gold;
  return (
    groups.get(`${sentence}:${word}`) ?? groups.get(`${sentence}:${relativeHost(judged, sentence, word)}`)
  );
}

function sortOf(text: string): Sort | null {
  if (/^(?:who|whom|whose|which|that)$/iu.test(text)) return 'relative';
  if (/sel(?:f|ves)$/iu.test(text)) return 'reflexive';
  const family = familyOf(text);
  if (family === null) return null;
  return family === 'IT' ? 'it' : family === 'THEY' ? 'they' : 'he, she';
}

/** The noun that a relative pronoun's clause hangs on, by the gold's tree; -1 for other words. */
function relativeHost({ gold }: JudgedText, sentence: number, word: number): number {
  const { words = [], heads = [], relations = [] } = gold.document.sentences[sentence] ?? {};
  if (!/^(?:who|whom|whose|which|that)$/iu.test(words[word] ?? '')) return -1;
  let at = word;
  for (let steps = 0; at >= 0 && steps < 6 && relations[at] !== 'acl:relcl'; steps += 1) at = heads[at] ?? -1;
  return relations[at] === 'acl:relcl' ? (heads[at] ?? -1) : -1;
}

/** Counts what the gold has, and returns what nothing was linked for. */
function countGold(tally: LinkTally, judged: JudgedText, made: ReadonlySet<string>): readonly LinkError[] {
  const missed: LinkError[] = [];
  const { document, groups, named, definite } = judged.gold;
  document.sentences.forEach(({ words, upos = [] }, sentence) => {
    words.forEach((text, word) => {
      const key = `${sentence}:${word}`;
      const host = relativeHost(judged, sentence, word);
      const group = groups.get(key) ?? groups.get(`${sentence}:${host}`);
      if (!group || !named.has(group)) return;
      const sort = definite.has(key) ? 'definite noun' : upos[word] === 'PRON' ? sortOf(text) : null;
      if (!sort || (sort === 'relative' && host < 0)) return;
      tally[sort].gold += 1;
      if (!made.has(key)) missed.push({ sort, sentence, form: text, name: null });
    });
  });
  return missed;
}
