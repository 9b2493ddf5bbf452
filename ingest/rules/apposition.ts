import { nounWords } from '../stages/06-claims/arguments.ts';
import type { Chunk, Mark, Phrase } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { isRelation } from '../tree.ts';

const CONFIDENCE = 0.85;
const LONGEST_NOUN = 4;

/** Reads what stands between commas or dashes after a name: "X, the chief executive of Y". */
export const apposition: ClaimRule = {
  name: 'apposition',
  example: 'Ada Brandt, the chief executive of Norrland Steel, spoke.',
  yields: 'Ada Brandt | be-chief-executive-of | Norrland Steel',
  apply: (input) =>
    input.chunks.flatMap((chunk, at) =>
      chunk.kind === 'NP' && chunk.chain !== null ? claimsAt(input, chunk, at) : [],
    ),
};

function claimsAt(input: RuleInput, named: Phrase, at: number): readonly RawClaim[] {
  const [comma, noun, link, other] = input.chunks.slice(at + 1, at + 5);
  if (comma?.kind !== 'COMMA' || noun?.kind !== 'NP' || link?.kind !== 'P' || other?.kind !== 'NP') return [];
  if (noun.chain !== null || noun.adjectival || other.chain === null || named.chain === null) return [];
  if (
    !/^(?:of|at|in|for|from)$/u.test(link.word) ||
    !isRole(input, noun, link) ||
    takesVerb(input.chunks, at + 5)
  )
    return [];
  if (input.view.tree && isRelation(input.view.tree, noun.head, 'nsubj', 'obj', 'root', 'obl')) return [];
  // Many are no apposition of one: "Norrland Steel, the miners at Tern and …" is a list.
  if (input.view.tree && input.view.tokens[noun.head]?.features.includes('Number=Plur')) return [];
  const words = nounWords(input, noun);
  if (words === '' || words.split(' ').length > LONGEST_NOUN) return [];
  return [
    {
      subject: named.chain,
      words: `be ${words} ${link.word}`,
      predicate: { from: noun.from, to: link.to },
      object: { kind: 'ENTITY', chain: other.chain },
      valueText: null,
      quote: { from: named.from, to: other.to },
      clause: null,
      qualifiers: [],
      confidence: CONFIDENCE,
    },
  ];
}

/** A role has an article, or none as offices do: "director of the Authority"; numbers and dates are no roles. */
function isRole({ view }: RuleInput, noun: Phrase, link: Mark): boolean {
  const first = view.tokens[noun.from];
  const head = view.tokens[noun.head];
  if (head?.upos !== 'NOUN' && head?.upos !== 'PROPN') return false;
  return (
    /^(?:the|an?)$/u.test(first?.lemma ?? '') ||
    (noun.from === noun.head && link.word !== 'in') ||
    /^(?:chief|former|deputy|vice|senior)$/u.test(first?.lemma ?? '')
  );
}

/** Where a verb follows at once, the phrase was its subject and no apposition: "When X failed, the head of Y resigned". */
function takesVerb(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at];
  return next?.kind === 'VG' && next.finite && chunks.slice(0, at - 4).some(({ kind }) => kind === 'VG');
}
