import type { EntityKind } from '../../src/domain/entity.ts';

/** Tells whether an acronym's letters are, in order, among the initials of a name: "NMA" of "National Mining Authority". */
export function abbreviates(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = long.toLowerCase().split(/[\s-]+/u);
  const all = words.map((word) => word.charAt(0)).join('');
  const weighty = words
    .filter((word) => !/^(?:of|the|and|for)$/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return (
    letters.length > 1 &&
    (all === letters ||
      weighty === letters ||
      (isSubsequence(letters, long.toLowerCase()) && letters[0] === all[0]))
  );
}

/** Tells whether an acronym is exactly the initials of a name's weighty words, three or more, or two that a hyphen joins. */
export function isInitialsOf(short: string, long: string): boolean {
  // Newspapers write "Nafta" and "Unesco", too.
  if (!/^(?:\p{Lu}[\p{Lu}.]+|\p{Lu}\p{Ll}{3,})$/u.test(short)) return false;
  const words = long.split(/[\s-]+/u).filter((word) => !/^(?:of|the|and|for)$/u.test(word));
  return (
    (words.length > 2 || (words.length === 2 && /^\S+-\S+$/u.test(long) && /^\p{Lu}{2}$/u.test(short))) &&
    words.map((word) => word.charAt(0)).join('') === short.replaceAll('.', '').toUpperCase()
  );
}

/** Tells whether a name is short for a longer one of its kind: a surname, first words, or the same with words left out. */
export function isShortFor(short: string, long: string, kind: EntityKind): boolean {
  if (short === long) return true;
  const few = short.split(' ');
  const many = (kind === 'PERSON' ? long.replace(GENERATION, '') : long).split(' ');
  if (few.length >= many.length) return false;
  if (kind === 'PERSON')
    return (
      many.slice(-few.length).join(' ') === short ||
      (few.length > 1 && few[0] === many[0] && few.at(-1) === many.at(-1))
    );
  if (many.slice(0, few.length).join(' ') === short) return few.length > 1 || !isGeneric(short);
  // "Discipline Commission" of "9th Discipline Inspection Commission": words left out, the head noun kept.
  return few.length > 1 && few.at(-1) === many.at(-1) && isSubsequence(few, many);
}

/** "John Carrow Jr." is a Carrow. */
const GENERATION = /,? (?:Jr|Sr|II|III|IV)\.?$/u;

/** First words that many names share and that alone name none of them. */
const isGeneric = (word: string) =>
  /^(?:National|Central|International|General|United|New|North|South|East|West|Northern|Southern|Eastern|Western|Royal|Federal|State|First|Global|World|European|American|Chinese|Port|Ministry|Department|Bank|House)$/u.test(
    word,
  );

function isSubsequence<T>(part: string | readonly T[], whole: string | readonly T[]): boolean {
  let at = 0;
  for (const item of whole) if (at < part.length && item === part[at]) at += 1;
  return at === part.length;
}
