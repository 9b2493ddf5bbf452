import type { MentionDraft } from '../drafts.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { REGION_NAMES } from '../lexicon/regions.ts';
import { mentionAt } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';

const CONFIDENCE = 0.7;

/** Reads a place beside the one it is in: "the Tern Mine in Ostmark", "Tern, Ostmark", "the Ostmark city of Tern". */
export const placeInPlace: ClaimRule = {
  name: 'place-in-place',
  example: 'Norrland Steel owns the Tern Mine in Ostmark.',
  yields: 'Tern Mine | be-located-in | Ostmark',
  apply: (input) => [...linked(input), ...beside(input), ...inLandOf(input), ...bodies(input)],
};

const linked = ({ chunks, chains }: RuleInput): readonly RawClaim[] =>
  chunks.flatMap((inner, at) => {
    const [link, outer] = chunks.slice(at + 1, at + 3);
    if (inner.kind !== 'NP' || link?.kind !== 'P' || link.word !== 'in' || outer?.kind !== 'NP') return [];
    if (inner.chain === null || outer.chain === null || inner.chain === outer.chain) return [];
    if (chains[inner.chain]?.kind !== 'PLACE' || chains[outer.chain]?.kind !== 'PLACE') return [];
    return [claim(inner.chain, outer.chain, link, { from: inner.from, to: outer.to }, 'be located in')];
  });

/** "Tern, Ostmark": a known land or state behind a comma, and no list: "Tern, Ostmark and Norland". */
function beside({ view, chains }: RuleInput): readonly RawClaim[] {
  if (!view.tree) return [];
  const { tokens } = view;
  return places(view.mentions, chains).flatMap((inner) => {
    const outer = tokens[inner.to]?.text === ',' ? mentionAt(view, inner.to + 1) : undefined;
    if (outer?.form !== 'NAME' || outer.from !== inner.to + 1 || outer.chain === inner.chain) return [];
    const large = LANDS.has(outer.exact) || REGION_NAMES.has(outer.exact);
    const small = !LANDS.has(inner.exact) && chains[outer.chain]?.kind === 'PLACE';
    const end = tokens[outer.to]?.text === '.' && outer.exact.length < 6 ? outer.to + 1 : outer.to;
    const next = tokens[end]?.lemma ?? '';
    // A list goes on behind it, or had begun before.
    const goesOn =
      next === 'and' ||
      next === 'or' ||
      (next === ',' &&
        (mentionAt(view, end + 1) !== undefined || /^(?:and|or)$/u.test(tokens[end + 1]?.lemma ?? '')));
    const before = mentionAt(view, inner.from - 2);
    const listed =
      tokens[inner.from - 1]?.text === ',' && before !== undefined && chains[before.chain]?.kind === 'PLACE';
    if (!large || !small || goesOn || listed) return [];
    return [
      claim(
        inner.chain,
        outer.chain,
        { from: inner.to, to: inner.to + 1 },
        { from: inner.from, to: outer.to },
      ),
    ];
  });
}

/** Countries, which are in no state or other country. */
const LANDS = new Set(COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases]));

/** "the Tarsk Institute in Sund": a body's seat, where the parse hangs the place on its name. */
function bodies({ view, chains }: RuleInput): readonly RawClaim[] {
  const { tree } = view;
  if (!tree) return [];
  return view.mentions.flatMap((outer) => {
    const the = view.tokens[outer.from - 1]?.lemma === 'the' ? 1 : 0;
    const link = outer.from - 1 - the;
    const word = view.tokens[link]?.lemma ?? '';
    const inner = view.mentions.find(({ to, form }) => to === link && form === 'NAME');
    const hung = tree.tokens.slice(outer.from, outer.to).some(({ head, relation }) => {
      const at = head ?? -1;
      return inner !== undefined && at >= inner.from && at < inner.to && relation === 'nmod';
    });
    const kinds = word === 'in' ? 'PLACE' : word === 'at' ? 'ORGANISATION' : null;
    if (!inner || !hung || outer.form !== 'NAME' || inner.chain === outer.chain) return [];
    if (kinds === null || chains[outer.chain]?.kind !== kinds) return [];
    if (chains[inner.chain]?.kind !== 'ORGANISATION' || inner.to - inner.from < 2) return [];
    const span = { from: inner.from, to: outer.to };
    return [claim(inner.chain, outer.chain, { from: link, to: link + 1 }, span, `be ${word}`)];
  });
}

const KIND_OF_PLACE =
  /^(?:city|town|village|port|province|island|region|district|suburb|hamlet|resort|county|municipality|neighbou?rhood|capital)$/u;

const PART = /^(?:region|province|district|suburb|county|municipality|neighbou?rhood|island)$/u;

/** "the Ostmark city of Tern", "the Norlandic port of Sund". */
function inLandOf({ view, chains }: RuleInput): readonly RawClaim[] {
  const { tokens, tree } = view;
  if (!tree) return [];
  return places(view.mentions, chains).flatMap((inner) => {
    const noun = inner.from - 2;
    if (tokens[inner.from - 1]?.lemma !== 'of' || !KIND_OF_PLACE.test(tokens[noun]?.lemma ?? '')) return [];
    if (tokens[noun]?.features.includes('Number=Plur')) return [];
    const outer = landBefore({ view }, noun);
    if (!outer || chains[outer.chain]?.kind !== 'PLACE' || outer.chain === inner.chain) return [];
    const span = { from: outer.from, to: inner.to };
    // "the Tern region of Ostmark": what is named first is the part.
    const part = outer.form === 'NAME' && PART.test(tokens[noun]?.lemma ?? '');
    const [small, large] = part ? [outer, inner] : [inner, outer];
    return [claim(small.chain, large.chain, { from: noun, to: noun + 1 }, span)];
  });
}

/** "the Ostmark coastal city": one common word may stand between. */
function landBefore({ view }: Pick<RuleInput, 'view'>, noun: number): MentionDraft | undefined {
  const own = mentionAt(view, noun - 1);
  const found =
    own ?? (/^\p{Ll}+$/u.test(view.tokens[noun - 1]?.text ?? '') ? mentionAt(view, noun - 2) : undefined);
  // "the Alpine town": an adjective that names no place by itself.
  const adjective =
    found?.form === 'NAME' &&
    found.to - found.from === 1 &&
    /(?:ine|ern|al|ic|an|ish|ese)$/u.test(found.exact) &&
    !LANDS.has(found.exact) &&
    !REGION_NAMES.has(found.exact);
  const plain =
    found !== undefined && !adjective && view.tokens[found.to]?.lemma !== 'and' && found.to >= noun - 1;
  return plain && found.form !== 'PRONOUN' && !view.tokens[found.from]?.text.includes('-')
    ? found
    : undefined;
}

const places = (mentions: readonly MentionDraft[], chains: RuleInput['chains']) =>
  mentions.filter(({ form, chain }) => form === 'NAME' && chains[chain]?.kind === 'PLACE');

interface Span {
  readonly from: number;
  readonly to: number;
}

const claim = (subject: number, outer: number, predicate: Span, quote: Span, words = 'be in'): RawClaim => ({
  subject,
  words,
  predicate: { from: predicate.from, to: predicate.to },
  object: { kind: 'ENTITY', chain: outer },
  valueText: null,
  quote,
  clause: null,
  qualifiers: [],
  confidence: CONFIDENCE,
});
