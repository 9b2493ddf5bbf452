import { PLACE_NAMES } from '../../lexicon/countries.ts';
import { hyphenatedAct } from '../../lexicon/hyphenated-acts.ts';
import { SEAT } from '../../lexicon/titles.ts';
import type { ChainTable } from './chain-table.ts';

/** How sure a place is that is only met in such a word. */
const ONLY_HYPHENATED = 0.6;
/** Longest name before the hyphen, in words: "Hong Kong-based". */
const LONGEST = 4;

/** Links names inside hyphenated participles: "Norland-backed rebels" names Norland. The mention ends before the hyphen. */
export function linkHyphenated(table: ChainTable): void {
  const named = new Map(
    table.mentions.flatMap(({ form, exact, chain }) => (form === 'NAME' ? [[exact, chain] as const] : [])),
  );
  table.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((token, at) => {
      if (SEAT.test(token.text)) linkSeat(table, sentence, at);
      const act = hyphenatedAct(token.text);
      if (!act || table.at(sentence, at, at + 1)) return;
      const end = token.start + act.name.length;
      for (let from = Math.max(0, at - LONGEST + 1); from <= at; from += 1) {
        const name = table.text.slice(tokens[from]?.start ?? 0, end);
        const chain = named.get(name) ?? placeOf(table, name);
        if (chain === undefined || table.at(sentence, from, at + 1)) continue;
        table.add(chain, 'DEMONYM', { sentence, from, to: at + 1, end });
        return;
      }
    });
  });
}

/** "R-Ohio", "D-N.Y.": the state a lawmaker sits for, by its short name; its dot may be the next token. */
function linkSeat(table: ChainTable, sentence: number, at: number): void {
  const tokens = table.sentences[sentence]?.tokens ?? [];
  const { text = '', start = 0, end = 0 } = tokens[at] ?? {};
  const name = text.slice(2);
  const chain = placeOf(table, name) ?? placeOf(table, `${name}.`);
  if (chain === undefined || table.at(sentence, at, at + 1)) return;
  table.add(chain, 'DEMONYM', { sentence, from: at, to: at + 1, start: start + 2, end });
}

function placeOf(table: ChainTable, name: string): number | undefined {
  const listed = PLACE_NAMES.get(name)?.replace(/^the /u, '');
  if (listed === undefined) return undefined;
  const known = table.chains.findIndex((chain) => chain.kind === 'PLACE' && chain.name === listed);
  return known >= 0 ? known : table.open('PLACE', listed, ONLY_HYPHENATED);
}
