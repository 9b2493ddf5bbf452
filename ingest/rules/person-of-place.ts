import type { MentionDraft } from '../drafts.ts';
import { isOffice, isRole } from '../lexicon/roles.ts';
import { isTurn, OFFICE_MODIFIERS, SEAT, TITLE_OFFICES } from '../lexicon/titles.ts';
import { mentionAt } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { caseOf } from '../stages/06-claims/tree-phrase.ts';
import { dependents, headOf, isRelation, type Tree } from '../tree.ts';

const CONFIDENCE = 0.75;

/** Reads where the text says a person is from, or of what a title is held: "X, 52, of Y", "X, a teacher from Y", "President X of Y". */
export const personOfPlace: ClaimRule = {
  name: 'person-of-place',
  example: 'Ada Brandt, 52, of Malmo, was charged in Sweden.',
  yields: 'Ada Brandt | be from | Malmo',
  needs: 'parse',
  apply: (input) => {
    const { view, chains } = input;
    const { tree } = view;
    if (!tree) return [];
    const seats = view.mentions.flatMap((name) => seatOf(input, name));
    const places = view.mentions.flatMap((place): readonly RawClaim[] => {
      if (place.form !== 'NAME' || chains[place.chain]?.kind !== 'PLACE') return [];
      const head = headIn(tree, place);
      const link = head === null ? null : caseOf(tree, head);
      const host = head === null ? null : headOf(tree, head);
      if (!link || host === null || host > place.from || !isRelation(tree, head ?? -1, 'nmod')) return [];
      const behind = link.at === place.from - 1 || view.tokens[link.at + 1]?.lemma === 'the';
      return behind ? claimAt(input, tree, { ...place, host, link }) : [];
    });
    return [...seats, ...places];
  },
};

/** "Sen. X (R-Ohio)", "Rep. X, D-N.Y.,": for which state one sits. */
function seatOf({ view, chains }: RuleInput, name: MentionDraft): readonly RawClaim[] {
  const { tokens } = view;
  const seat = mentionAt(view, name.to + 1);
  const marked = SEAT.test(tokens[name.to + 1]?.text ?? '') && /^[(,]$/u.test(tokens[name.to]?.text ?? '');
  if (seat?.form !== 'DEMONYM' || !marked || name.form !== 'NAME' || chains[name.chain]?.kind !== 'PERSON')
    return [];
  const title = tokens[name.from - 1]?.text ?? '';
  const office = TITLE_OFFICES.get(title) ?? title.toLowerCase();
  const held = /^(?:senator|representative|congressman|congresswoman)$/u.test(office);
  const close = tokens.findIndex(({ text }, at) => at > name.to && /^[),]$/u.test(text));
  return [
    {
      subject: name.chain,
      words: held ? `be ${office} from` : 'represent',
      predicate: { from: name.to, to: name.to + 2 },
      object: { kind: 'ENTITY', chain: seat.chain },
      valueText: null,
      quote: { from: held ? name.from - 1 : name.from, to: close < 0 ? seat.to : close + 1 },
      clause: null,
      qualifiers: [],
      confidence: CONFIDENCE,
    },
  ];
}

const headIn = (tree: Tree, { from, to }: { readonly from: number; readonly to: number }) => {
  for (let at = from; at < to; at += 1) {
    const head = headOf(tree, at) ?? -1;
    if (head < from || head >= to) return at;
  }
  return null;
};

interface Found {
  readonly chain: number;
  readonly to: number;
  readonly host: number;
  readonly link: { readonly word: string; readonly at: number };
}

function claimAt(input: RuleInput, tree: Tree, { chain, to, host, link }: Found): readonly RawClaim[] {
  const { view, chains } = input;
  const found = mentionAt(view, host);
  // "a National Committeeman": a title with capitals is no name.
  const own = isRole((tree.tokens[host]?.lemma ?? '').toLowerCase()) ? undefined : found;
  const noun = own ? null : host;
  const person = own ?? mentionAt(view, described(tree, host) ?? -1);
  if (person?.form !== 'NAME' || chains[person.chain]?.kind !== 'PERSON' || person.to > link.at) return [];
  // "the mayor of Y" is an office, which other rules read; "a delegate from Y" is from there.
  if (noun !== null && link.word !== 'from') return [];
  const between = view.tokens.slice(person.to, link.at).map(({ text }) => text);
  if (noun === null && !/^(?:, ?)?(?:\d{1,3} ?, ?)?$/u.test(between.join(' '))) return [];
  if (noun === null && !/^(?:of|from)$/u.test(link.word)) return [];
  const title = view.tokens[person.from - 1]?.text ?? '';
  // A judge "of the Southern District" need not be from there.
  if (/^(?:Judge|Justice|Magistrate)$/u.test(title)) return [];
  const short = TITLE_OFFICES.get(title) ?? title.toLowerCase();
  const ahead = view.tokens[person.from - 2]?.text ?? '';
  const double = /^\p{Lu}/u.test(ahead) && OFFICE_MODIFIERS.has(ahead.toLowerCase()) && !isTurn(ahead);
  const words = double ? `${ahead.toLowerCase()} ${short}` : short;
  const held = link.word === 'of' && between.length === 0 && isOffice(short);
  const turn = view.tokens[person.from - 2]?.text.toLowerCase() ?? '';
  const whole = isTurn(turn) ? `${turn} ${words}` : words;
  const office = /^(?:senator|representative|congressman|congresswoman)$/u.test(words)
    ? `be ${whole} from`
    : `be ${whole} of`;
  return [
    {
      subject: person.chain,
      words: held ? office : 'be from',
      predicate: { from: link.at, to: link.at + 1 },
      object: { kind: 'ENTITY', chain },
      valueText: null,
      quote: { from: held ? person.from - 1 : person.from, to },
      clause: null,
      qualifiers: [],
      confidence: CONFIDENCE,
    },
  ];
}

/** "X, a delegate from Y": the name that a person's noun describes. */
function described(tree: Tree, noun: number): number | null {
  const host = isRelation(tree, noun, 'appos') ? headOf(tree, noun) : null;
  const role = /^(?:NOUN|PROPN)$/u.test(tree.tokens[noun]?.upos ?? '');
  const opened = dependents(tree, noun, 'det').length > 0;
  return role && opened && host !== null && host < noun ? host : null;
}
