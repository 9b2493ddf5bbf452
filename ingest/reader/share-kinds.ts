import type { EntityKind } from '../../src/domain/entity.ts';
import { PLACE_NAMES } from '../lexicon/countries.ts';
import { COMPANY_HEADS } from '../lexicon/name-heads.ts';
import { isShortFor } from '../lexicon/short-names.ts';
import { isGivenName } from './compromise-lexicon.ts';
import type { Decision } from './merge-names.ts';

/**
 * Lets a short form have the kind of the longer name it stands for: "Halvek" alone looks like a person until the text
 * says "Halvek Lithium Corporation", and "Stumpf" like a firm until it says "John Stumpf". Of the two the longer name
 * says more about its kind; a person's surname is the last word, an organisation's short form the first ones.
 */
export function shareKinds(decided: ReadonlyMap<string, Decision>): ReadonlyMap<string, EntityKind> {
  const names = [...decided.keys()];
  return new Map(
    names.map((name) => [
      name,
      longerKind(name, names, decided) ?? decided.get(name)?.kind ?? 'ORGANISATION',
    ]),
  );
}

function longerKind(
  name: string,
  names: readonly string[],
  decided: ReadonlyMap<string, Decision>,
): EntityKind | null {
  const own = decided.get(name);
  if (!own || name.includes(' ')) return null;
  const longer = names.filter((other) => other !== name && other.includes(' '));
  const kindOf = (other: string) => decided.get(other)?.kind ?? 'ORGANISATION';
  const person = longer.some((other) => kindOf(other) === 'PERSON' && isShortFor(name, other, 'PERSON'));
  const first = longer.filter(
    (other) => kindOf(other) === 'ORGANISATION' && isShortFor(name, other, 'ORGANISATION'),
  );
  if (own.kind === 'ORGANISATION' || own.kind === 'POLICY')
    return person && first.length === 0 ? 'PERSON' : null;
  const firm = first.some((other) => COMPANY_HEADS.has(other.split(' ').at(-1) ?? ''));
  if (
    own.kind === 'PLACE' &&
    own.located === false &&
    firm &&
    !PLACE_NAMES.has(name) &&
    !PLACE_ENDING.test(name)
  )
    return 'ORGANISATION';
  // A place stays a place beside "Tarsovia Mining"; what looks like a person is one only if some person has the name.
  if (own.kind !== 'PERSON' || person) return null;
  if (first.length > 0) return 'ORGANISATION';
  const given =
    isGivenName(name) || longer.some((other) => kindOf(other) === 'PERSON' && other.startsWith(`${name} `));
  return PLACE_ENDING.test(name) && !given && !own.titled ? 'PLACE' : null;
}

/** Endings of lands and towns; surnames that end so come with a given name somewhere in the text. */
const PLACE_ENDING = /^\p{Lu}\p{Ll}{3,}(?:ia|land|stan|burg|grad|ville)$/u;
