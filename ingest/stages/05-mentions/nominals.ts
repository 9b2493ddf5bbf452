import type { Token } from '../../annotation.ts';
import { DEMONYMS, PLACE_NAMES } from '../../lexicon/countries.ts';
import {
  BODY_HEADS,
  COMPANY_NOUNS,
  ORGANISATION_NOUNS,
  PLACE_NOMINALS,
  POLICY_NOMINALS,
} from '../../lexicon/name-heads.ts';
import type { ChainTable, OpenChain } from './chain-table.ts';
import type { FoundForm, Named, Place } from './place.ts';
import { isBefore, subjectOf } from './salience.ts';

/** Adjectives that do not pick out another thing: "this latest initiative". */
const IDLE = /^(?:latest|new|same|so-called|entire|whole|sweeping|\p{L}+-\p{L}+)$/u;

/** Finds a definite short name ("the company", "this plan", "the Act") that fits one chain and no other. */
export function nominalAt(table: ChainTable, named: Named, place: Place): FoundForm | undefined {
  const tokens = table.sentences[place.sentence]?.tokens ?? [];
  const { at } = place;
  const capital = isBareCapital(tokens, at);
  if (!capital && !/^(?:the|this|that|these)$/u.test(tokens[at]?.text.toLowerCase() ?? '')) return undefined;
  let head = capital ? at : at + 1;
  while (!capital && head < at + 3 && IDLE.test(tokens[head]?.text ?? '') && tokens[head]?.upos !== 'NOUN')
    head += 1;
  const noun = tokens[head];
  if (!noun || !/^(?:NOUN|PROPN|VERB|ADJ)$/u.test(noun.upos) || table.at(place.sentence, head, head + 1))
    return undefined;
  const next = tokens[head + 1];
  if (
    next &&
    (/^(?:of|’|')$/u.test(next.text) ||
      (!capital && /^(?:NOUN|PROPN)$/u.test(next.upos)) ||
      (table.at(place.sentence, head + 1, head + 2)?.from === head + 1 && next.upos === 'PROPN'))
  )
    return undefined;
  const chain =
    titledName(table, place.sentence, head) ??
    fittingChain(table, named, { sentence: place.sentence, at }, noun.text.toLowerCase());
  return chain === undefined ? undefined : { chain, form: 'NOMINAL', from: at, to: head + 1 };
}

/** Tells whether a token is, as in "Party discipline", a head noun with a capital of its own inside the sentence. */
export function isBareCapital(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return (
    at > 0 &&
    BODY_HEADS.has(text) &&
    /^[\p{L}’'“]+$/u.test(tokens[at - 1]?.text ?? '') &&
    !/^(?:the|this)$/iu.test(tokens[at - 1]?.text ?? '') &&
    !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
    !/^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')
  );
}

/** Returns the chain of what, as in "the campaign, officially titled the “Clean Coast”", is named right after. */
export function titledName(table: ChainTable, sentence: number, head: number): number | undefined {
  const tokens = table.sentences[sentence]?.tokens ?? [];
  const called = tokens
    .slice(head + 1, head + 4)
    .findIndex(({ text }) => /^(?:titled|entitled|called|named|dubbed)$/u.test(text));
  if (called < 0) return undefined;
  const from = head + called + 2;
  return table.at(sentence, from, from + 3)?.chain;
}

function fittingChain(table: ChainTable, named: Named, place: Place, noun: string): number | undefined {
  const before = new Set(
    named.flatMap((list, sentence) =>
      list
        .filter((mention) => sentence < place.sentence || isBefore(mention, place))
        .map(({ chain }) => chain),
    ),
  );
  const byHead = [...before].filter((chain) => headOf(table.chains[chain]) === noun);
  if (byHead.length === 1) return byHead[0];
  const fits =
    byHead.length > 1 ? byHead : [...before].filter((chain) => fitsGenerically(table.chains[chain], noun));
  if (fits.length === 1) return fits[0];
  return fits.find((chain) => chain === subjectOf(named, table.sentences, place.sentence - 1)?.chain);
}

function headOf(chain: OpenChain | undefined): string {
  const words = (chain?.name ?? '').toLowerCase().split(' ');
  const link = words.indexOf('of');
  return (link > 0 ? words[link - 1] : words.length > 1 ? words.at(-1) : '') ?? '';
}

function fitsGenerically(chain: OpenChain | undefined, noun: string): boolean {
  if (!chain) return false;
  const last = chain.name.split(' ').at(-1) ?? '';
  const body = BODY_HEADS.has(last) || BODY_HEADS.has(chain.name.split(' ')[0] ?? '');
  if (chain.kind === 'ORGANISATION')
    return COMPANY_NOUNS.has(noun) ? !body : ORGANISATION_NOUNS.has(noun) && !isOtherHead(last, noun);
  if (chain.kind === 'POLICY') return POLICY_NOMINALS.has(noun) && !isOtherHead(last, noun);
  if (chain.kind !== 'PLACE' || !PLACE_NOMINALS.has(noun)) return false;
  const country = [...DEMONYMS.values()].includes(chain.name) && PLACE_NAMES.has(chain.name);
  return /^(?:country|nation)$/u.test(noun) && country;
}

/** "the plan" is no name for an Act, "the court" none for a ministry; "the initiative" and "the group" are for anything. */
function isOtherHead(last: string, noun: string): boolean {
  const loose =
    /^(?:initiative|campaign|programme|program|group|organisation|organization|agency|watchdog|policy|scheme)$/u;
  return !loose.test(noun) && last.toLowerCase() !== noun;
}
