import type { MentionDraft } from '../../drafts.ts';
import type { ChainTable } from './chain-table.ts';
import { nominalAt } from './nominals.ts';
import type { Named } from './place.ts';
import { pronounAt } from './pronouns.ts';

/** Walks the text in reading order and links definite short names and pronouns to what was named before. */
export function linkShortForms(table: ChainTable): void {
  const named = bySentence(table.mentions, table.sentences.length);
  table.sentences.forEach((sentence, index) => {
    const here = (named[index] ?? []).sort((a, b) => a.from - b.from);
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const found =
        nominalAt(table, named, { sentence: index, at }) ?? pronounAt(table, named, { sentence: index, at });
      if (!found || table.at(index, found.from, found.to)) continue;
      table.add(found.chain, found.form, { sentence: index, from: found.from, to: found.to });
      const added = table.mentions.at(-1);
      if (added) here.push(added);
      here.sort((a, b) => a.from - b.from);
      at = found.to - 1;
    }
    named[index] = here;
  });
}

function bySentence(mentions: readonly MentionDraft[], sentences: number): Named {
  const lists: Named = Array.from({ length: sentences }, () => []);
  for (const mention of mentions) lists[mention.sentence]?.push(mention);
  return lists;
}
