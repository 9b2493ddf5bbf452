import { DEMONYMS } from '../../lexicon/countries.ts';
import type { ChainTable } from './chain-table.ts';

/** How sure a place is that is only met as an adjective. */
const ONLY_DEMONYM = 0.6;

/** Links adjectives of places outside names to their place: "Chilean", "Chileans" to Chile; places only this article knows too. */
export function linkDemonyms(table: ChainTable): void {
  table.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((token, at) => {
      if (!/^\p{Lu}\p{Ll}{3,}/u.test(token.text) || table.at(sentence, at, at + 1)) return;
      const chain = placeOf(table, token.text);
      if (chain !== undefined) table.add(chain, 'DEMONYM', { sentence, from: at, to: at + 1 });
    });
  });
}

function placeOf(table: ChainTable, word: string): number | undefined {
  const listed = (DEMONYMS.get(word) ?? DEMONYMS.get(word.replace(/s$/u, '')))?.replace(/^the /u, '');
  const places = new Map(
    table.chains.flatMap(({ kind, name }, index) => (kind === 'PLACE' ? [[name, index] as const] : [])),
  );
  if (listed) return places.get(listed) ?? table.open('PLACE', listed, ONLY_DEMONYM);
  const stems = [
    word.replace(/n$/u, ''),
    word.replace(/(?:ian|ese|ish|i)$/u, ''),
    word.replace(/(?:ian|ese|ish|i)$/u, 'a'),
    word.replace(/(?:ers?|ians)$/u, ''),
    word.replace(/(?:ians|ns)$/u, 'a').replace(/aa$/u, 'a'),
  ];
  const stem = stems.find((candidate) => candidate !== word && candidate.length > 3 && places.has(candidate));
  return stem === undefined ? undefined : places.get(stem);
}
