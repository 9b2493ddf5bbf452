import type { Token } from '../../annotation.ts';
import { DEMONYMS } from '../../lexicon/countries.ts';
import { standsFor } from '../../lexicon/groups.ts';
import { BODY_NAMES } from '../../lexicon/name-heads.ts';
import type { ChainTable } from './chain-table.ts';

/** How sure a place is that is only met as an adjective. */
const ONLY_DEMONYM = 0.6;

/** Links adjectives of places, and of parties before a group of theirs, outside names to their place or party: "Chilean", "Chileans" to Chile; places only this article knows too. */
export function linkDemonyms(table: ChainTable): void {
  table.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((token, at) => {
      if (!/^\p{Lu}\p{Ll}{3,}/u.test(token.text) || table.at(sentence, at, at + 1)) return;
      // "South Sudanese": two words of one adjective.
      const next = tokens[at + 1]?.text ?? '';
      const pair = DEMONYMS.has(`${token.text} ${next}`.replace(/s$/u, ''));
      const whole =
        pair && !table.at(sentence, at + 1, at + 2) ? placeOf(table, `${token.text} ${next}`) : undefined;
      if (whole !== undefined) {
        table.add(whole, 'DEMONYM', { sentence, from: at, to: at + 2 });
        return;
      }
      const chain = placeOf(table, token.text) ?? partyOf(table, token.text, tokens[at + 1]);
      if (chain !== undefined) table.add(chain, 'DEMONYM', { sentence, from: at, to: at + 1 });
    });
  });
}

/** "Republican leaders", "Democratic lawmakers": the party of a group that acts for it. */
function partyOf(table: ChainTable, word: string, next: Token | undefined): number | undefined {
  const name = /^(?:Republican|Democratic|Democrat)$/u.test(word) ? BODY_NAMES.get(word) : undefined;
  const group = next?.features.includes('Number=Plur') && standsFor(next.lemma.toLowerCase(), 'ORGANISATION');
  if (name === undefined || !group) return undefined;
  const known = table.chains.findIndex((chain) => chain.kind === 'ORGANISATION' && chain.name === name);
  return known >= 0 ? known : table.open('ORGANISATION', name, ONLY_DEMONYM);
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
