import type { ClaimRule } from '../stages/06-claims/rule.ts';

const CONFIDENCE = 0.7;

/** Reads a place named right after a place: "the Tern Mine in Ostmark". */
export const placeInPlace: ClaimRule = {
  name: 'place-in-place',
  example: 'Norrland Steel owns the Tern Mine in Ostmark.',
  yields: 'Tern Mine | be-located-in | Ostmark',
  apply: ({ chunks, chains }) =>
    chunks.flatMap((inner, at) => {
      const [link, outer] = chunks.slice(at + 1, at + 3);
      if (inner.kind !== 'NP' || link?.kind !== 'P' || link.word !== 'in' || outer?.kind !== 'NP') return [];
      if (inner.chain === null || outer.chain === null || inner.chain === outer.chain) return [];
      if (chains[inner.chain]?.kind !== 'PLACE' || chains[outer.chain]?.kind !== 'PLACE') return [];
      return [
        {
          subject: inner.chain,
          words: 'be located in',
          predicate: { from: link.from, to: link.to },
          object: { kind: 'ENTITY' as const, chain: outer.chain },
          valueText: null,
          quote: { from: inner.from, to: outer.to },
          clause: null,
          qualifiers: [],
          confidence: CONFIDENCE,
        },
      ];
    }),
};
