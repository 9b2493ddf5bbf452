import type { NameSpan, Sentence, Token, Upos } from '../../../ingest/annotation.ts';
import type { MentionSet } from '../../../ingest/drafts.ts';
import { udLemma } from '../../../ingest/reader/ud-lemma.ts';
import { ChainTable } from '../../../ingest/stages/05-mentions/chain-table.ts';
import { linkByTree } from '../../../ingest/stages/05-mentions/link-by-tree.ts';
import { linkNames } from '../../../ingest/stages/05-mentions/names.ts';
import type { EntityKind } from '../../../src/domain/entity.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  PER: 'PERSON',
  ORG: 'ORGANISATION',
  POL: 'POLICY',
  LOC: 'PLACE',
};

/**
 * Links sentences that are written with their tree: words as `text|UPOS|relation|head` with heads counted from 1,
 * `NOUNS` for a plural, and behind a name's words their kind: `Ada|PROPN|nsubj|3|PER Brandt|PROPN|flat|1|PER`.
 */
export function linkParsed(...sentences: readonly string[]): MentionSet {
  let text = '';
  const parsed = sentences.map((line): Sentence => {
    const cells = line
      .trim()
      .split(/\s+/u)
      .map((word) => word.split('|'));
    const start = text.length;
    const tokens = cells.map(([word = '', tag = 'X', relation = 'dep', head = '0']): Token => {
      const upos = (tag === 'NOUNS' ? 'NOUN' : tag) as Upos;
      const features = tag === 'NOUNS' ? ['Number=Plur'] : [];
      const from = text.length;
      text += `${word} `;
      const lemma = udLemma(word, upos, features);
      return {
        text: word,
        start: from,
        end: from + word.length,
        lemma,
        upos,
        features,
        head: Number(head) - 1,
        relation,
      };
    });
    return { start, end: text.length - 1, inBody: true, tokens, names: namesIn(cells), speech: [] };
  });
  const table = new ChainTable(text, parsed);
  linkNames(table);
  linkByTree(table);
  return table.toMentionSet();
}

/** Words of one kind in a row are one name. */
function namesIn(cells: readonly (readonly string[])[]): readonly NameSpan[] {
  const names: NameSpan[] = [];
  cells.forEach((cell, from) => {
    const kind = KINDS[cell[4] ?? ''];
    if (!kind || cells[from - 1]?.[4] === cell[4]) return;
    let to = from + 1;
    while (cells[to]?.[4] === cell[4]) to += 1;
    names.push({ from, to, kind, confidence: 1 });
  });
  return names;
}

/** Writes the links of pronouns and nouns as "It = Halvek". */
export function linksOf({ mentions, chains }: MentionSet): readonly string[] {
  return mentions.flatMap(({ form, exact, chain }) =>
    form === 'PRONOUN' || form === 'NOMINAL' ? [`${exact} = ${chains[chain]?.name}`] : [],
  );
}
