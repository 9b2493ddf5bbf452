import type { Token } from '../annotation.ts';
import { isTurn, OFFICE_MODIFIERS, OFFICES, TITLE_OFFICES } from '../lexicon/titles.ts';
import { mentionAt, type Phrase } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';

const CONFIDENCE = 0.85;

/** Reads the office before a person's name with whose it is: "TMF president X", "Chilean Mines Minister X", "Y’s chairman X", "Y’s chairman, X". */
export const officeTitle: ClaimRule = {
  name: 'office-title',
  example: 'Norrland Steel director Ada Brandt spoke.',
  yields: 'Ada Brandt | be-director-of | Norrland Steel',
  apply: (input) =>
    input.chunks.flatMap((chunk, at) =>
      chunk.kind === 'NP' ? [...inside(input, chunk), ...behindComma(input, chunk, at)] : [],
    ),
};

function inside(input: RuleInput, phrase: Phrase): readonly RawClaim[] {
  const person = phrase.chain === null ? undefined : mentionAt(input.view, phrase.head);
  if (!person || phrase.chain === null || input.chains[phrase.chain]?.kind !== 'PERSON') return [];
  const office = officeBefore(input, phrase.from, person.from);
  const holder = office && ownerBefore(input, phrase, office.from);
  return office && holder !== null && holder !== undefined
    ? [
        claim(phrase.chain, holder, {
          office: withTurn(input, phrase, office),
          predicate: office,
          quote: { from: phrase.from, to: person.to },
        }),
      ]
    : [];
}

/** "Norrland’s chief executive, Ada Brandt": the name follows the office. */
function behindComma(input: RuleInput, phrase: Phrase, at: number): readonly RawClaim[] {
  const [comma, person] = input.chunks.slice(at + 1, at + 3);
  if (
    comma?.kind !== 'COMMA' ||
    person?.kind !== 'NP' ||
    person.chain === null ||
    input.chains[person.chain]?.kind !== 'PERSON'
  )
    return [];
  if (phrase.possessor === null || phrase.chain !== null) return [];
  const office = officeBefore(input, phrase.from, phrase.head + 1);
  return office
    ? [
        claim(person.chain, phrase.possessor, {
          office: office.words,
          predicate: office,
          quote: { from: phrase.from, to: person.to },
        }),
      ]
    : [];
}

/** The words of an office that end right before a token: "Mines Minister", "chief executive", "Secretary and Chairman". */
function officeBefore({ view }: RuleInput, start: number, end: number) {
  const short = TITLE_OFFICES.get(view.tokens[end - 1]?.text ?? '');
  if (short) return { from: end - 1, to: end, words: short };
  if (!OFFICES.has(view.tokens[end - 1]?.text.toLowerCase() ?? '')) return null;
  let from = end - 1;
  while (from > start && isOfficeWord(view.tokens[from - 1]) && !mentionAt(view, from - 1)) from -= 1;
  const words = view.tokens
    .slice(from, end)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return { from, to: end, words };
}

/** "campaign manager", "mines minister": a common noun before an office is part of it. */
const isOfficeWord = (token: Token | undefined) =>
  token !== undefined &&
  (OFFICES.has(token.text.toLowerCase()) ||
    OFFICE_MODIFIERS.has(token.text.toLowerCase()) ||
    token.text === 'and' ||
    (token.upos === 'NOUN' && /^\p{Ll}/u.test(token.text)));

/** "former Norrland Steel director X": what stands before whose it is says it, too. */
function withTurn({ view }: RuleInput, phrase: Phrase, office: { from: number; words: string }): string {
  const owner = mentionAt(view, office.from - 1);
  const before = view.tokens[(owner?.from ?? 0) - 1]?.text.toLowerCase() ?? '';
  return owner && owner.from > phrase.from - 2 && isTurn(before) ? `${before} ${office.words}` : office.words;
}

/** Whose office: the possessor, or the name or demonym right before it. */
function ownerBefore({ view, chains }: RuleInput, phrase: Phrase, office: number): number | null {
  const before = mentionAt(view, office - 1);
  if (before && before.from >= phrase.from && chains[before.chain]?.kind !== 'PERSON') return before.chain;
  return view.tokens[office - 1]?.lemma === "'s" ? phrase.possessor : null;
}

type Stretch = { readonly from: number; readonly to: number };

function claim(
  person: number,
  owner: number,
  { office, predicate, quote }: { office: string; predicate: Stretch; quote: Stretch },
): RawClaim {
  return {
    subject: person,
    words: `be ${office} of`,
    predicate,
    object: { kind: 'ENTITY', chain: owner },
    valueText: null,
    quote,
    clause: null,
    qualifiers: [],
    confidence: CONFIDENCE,
  };
}
