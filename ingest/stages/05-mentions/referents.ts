import type { NounKind } from '../../lexicon/noun-kinds.ts';
import { genderOfName } from './agreement.ts';
import type { ChainTable } from './chain-table.ts';
import type { Referent, Spot } from './referent.ts';

/** Referents that are kept in mind: what was not spoken of for longer than this many sentences competes no more. */
const MEMORY = 60;

/** What an article has spoken of so far, in reading order; lives for one call only. */
export class Referents {
  readonly #table: ChainTable;
  readonly #byChain = new Map<number, Referent>();
  #all: Referent[] = [];

  constructor(table: ChainTable) {
    this.#table = table;
  }

  /** Those spoken of within some sentences before one, the last spoken of first. */
  recent(sentence: number, back: number): readonly Referent[] {
    return this.#all.filter(({ spots }) => sentence - (spots.at(-1)?.sentence ?? -1) <= back).reverse();
  }

  /** Returns the referent of a chain; a new one if the chain was not met yet. */
  ofChain(chain: number): Referent {
    const known = this.#byChain.get(chain);
    if (known) return known;
    const { kind = null, name = '' } = this.#table.chains[chain] ?? {};
    const gender = kind === 'PERSON' ? genderOfName(name) : null;
    const made: Referent = { ...blank(kind), chain, gender };
    this.#byChain.set(chain, made);
    return made;
  }

  /** Makes a referent without a name. */
  unnamed(kind: NounKind | null, plural: boolean, gender: Referent['gender']): Referent {
    return { ...blank(kind), plural, gender };
  }

  /** Notes that a referent is spoken of, and moves it to the front. */
  note(referent: Referent, spot: Spot): void {
    referent.spots.push(spot);
    this.#all = this.#all.filter(
      (each) => each !== referent && spot.sentence - (each.spots.at(-1)?.sentence ?? 0) <= MEMORY,
    );
    this.#all.push(referent);
  }
}

function blank(kind: NounKind | null): Referent {
  return {
    chain: null,
    kind,
    plural: false,
    gender: null,
    heard: null,
    owner: null,
    spots: [],
    nouns: new Set(),
    attributes: new Set(),
  };
}
