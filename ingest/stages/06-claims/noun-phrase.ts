import type { Token } from '../../annotation.ts';
import { MONTHS } from '../../lexicon/calendar.ts';
import { POLICY_NOUNS } from '../../lexicon/name-heads.ts';
import { OFFICES } from '../../lexicon/titles.ts';
import { mentionAt, type Phrase, type SentenceView } from './chunk.ts';
import { CLOSE_QUOTE, OPEN_QUOTE } from './quotes.ts';

/** State while a phrase is read. */
interface Reading {
  at: number;
  head: number | null;
  noun: boolean;
  chain: number | null;
  possessor: number | null;
  openQuote: boolean;
}

/** Reads the noun phrase that starts at a token, or null where none does. */
export function readPhrase(view: SentenceView, from: number): Phrase | null {
  const state: Reading = {
    at: from,
    head: null,
    noun: false,
    chain: null,
    possessor: null,
    openQuote: false,
  };
  while (state.at < view.tokens.length && step(view, state, from));
  if (state.head === null || state.at === from) return null;
  absorbBracket(view, state);
  return {
    kind: 'NP',
    from,
    to: state.at,
    head: state.head,
    chain: state.chain,
    possessor: state.possessor,
    adjectival: !state.noun,
  };
}

/** Takes the next token or mention into the phrase; false when the phrase is over. */
function step(view: SentenceView, state: Reading, from: number): boolean {
  const token = view.tokens[state.at];
  if (!token) return false;
  const mention = mentionAt(view, state.at);
  if (mention && mention.form !== 'PRONOUN' && mention.form !== 'DEMONYM' && mention.from === state.at) {
    if (state.noun && mention.form === 'NOMINAL' && token.upos === 'DET') return false;
    return take(state, mention.to, { noun: true, head: mention.to - 1, chain: mention.chain });
  }
  if (token.upos === 'PRON') return pronoun(view, state, token);
  if (token.upos === 'PART' && token.lemma === "'s" && state.noun) {
    state.possessor = state.chain ?? state.possessor;
    return take(state, state.at + 1, { noun: false, head: state.head, chain: null });
  }
  if (token.upos === 'PUNCT') return punctuation(view, state, token);
  return word(view, state, token, from);
}

function take(
  state: Reading,
  to: number,
  next: { noun: boolean; head: number | null; chain: number | null },
): boolean {
  state.at = to;
  state.noun = next.noun;
  state.head = next.head;
  state.chain = next.chain;
  return true;
}

function pronoun(view: SentenceView, state: Reading, token: Token): boolean {
  const chain = mentionAt(view, state.at)?.chain ?? null;
  if (token.features.includes('Poss=Yes')) {
    if (state.noun) return false;
    state.possessor = chain;
    return take(state, state.at + 1, { noun: false, head: state.at, chain: null });
  }
  if (state.head !== null || /^(?:who|whom|which|what|that)$/u.test(token.lemma)) return false;
  take(state, state.at + 1, { noun: true, head: state.at, chain });
  return false;
}

/** Quotation marks around a modifier or the name, and commas between adjectives, belong to the phrase. */
function punctuation(view: SentenceView, state: Reading, token: Token): boolean {
  const next = view.tokens[state.at + 1];
  const modifier = next && /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(next.upos);
  if (OPEN_QUOTE.test(token.text) && state.head !== null && !state.noun && modifier) {
    state.openQuote = true;
    state.at += 1;
    return true;
  }
  if (CLOSE_QUOTE.test(token.text) && state.openQuote) {
    state.openQuote = false;
    state.at += 1;
    return true;
  }
  const between =
    token.text === ',' && state.head !== null && !state.noun && view.tokens[state.at - 1]?.upos === 'ADJ';
  if (between && (next?.upos === 'ADJ' || next?.upos === 'ADV')) {
    state.at += 1;
    return true;
  }
  return false;
}

function word(view: SentenceView, state: Reading, token: Token, from: number): boolean {
  const next = view.tokens[state.at + 1];
  switch (token.upos) {
    case 'DET':
      return !state.noun && take(state, state.at + 1, { noun: false, head: state.at, chain: null });
    case 'SYM':
      return (
        (token.text === '%' ? state.head !== null : !state.noun && next?.upos === 'NUM') &&
        take(state, state.at + 1, { noun: token.text === '%', head: state.at, chain: null })
      );
    case 'NUM':
      if (
        state.noun &&
        view.tokens[state.at - 1]?.upos !== 'NUM' &&
        !MONTHS.has(view.tokens[state.at - 1]?.text.toLowerCase() ?? '')
      )
        return false;
      return take(state, state.at + 1, { noun: true, head: state.at, chain: null });
    case 'ADJ':
      if (state.noun && view.tokens[state.at - 1]?.upos !== 'NUM') return false;
      return take(state, state.at + 1, { noun: false, head: state.at, chain: null });
    case 'NOUN':
    case 'PROPN':
      return take(state, state.at + 1, { noun: true, head: state.at, chain: chainOfNoun(view, state) });
    case 'ADV':
      if (
        state.noun ||
        !next ||
        !/^(?:ADJ|NUM|ADV)$/u.test(next.upos) ||
        /^(?:also|now|then|still|already|even|again|however|yet|never|here|there)$/u.test(token.lemma)
      )
        return false;
      return take(state, state.at + 1, { noun: false, head: state.head ?? state.at, chain: null });
    case 'VERB':
      if (
        state.noun ||
        state.at === from ||
        !/(?:ed|ing)$/u.test(token.text) ||
        !next ||
        !/^(?:NOUN|ADJ|PROPN)$/u.test(next.upos)
      )
        return false;
      return take(state, state.at + 1, { noun: false, head: state.at, chain: null });
    case 'ADP':
      return (
        state.at === from &&
        /^(?:about|around|roughly)$/u.test(token.lemma) &&
        (next?.upos === 'NUM' || next?.upos === 'SYM') &&
        take(state, state.at + 1, { noun: false, head: null, chain: null })
      );
    case 'CCONJ':
      return (
        coordinatedModifier(view, state) &&
        take(state, state.at + 1, { noun: false, head: state.head, chain: null })
      );
    default:
      return false;
  }
}

/** A small head noun after a policy's name goes with the name: "the Clean Coast campaign". */
function chainOfNoun(view: SentenceView, state: Reading): number | null {
  const mention = mentionAt(view, state.at);
  if (mention) return mention.form === 'DEMONYM' ? null : mention.chain;
  return POLICY_NOUNS.has(view.tokens[state.at]?.lemma ?? '') ? state.chain : null;
}

const isOffice = (token: Token | undefined) =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && OFFICES.has(token.text.toLowerCase());

/** "steel and iron producers", "economic and political control": a conjunction before the head. */
function coordinatedModifier(view: SentenceView, state: Reading): boolean {
  const before = view.tokens[state.at - 1];
  const after = view.tokens[state.at + 1];
  if (isOffice(before) && isOffice(after)) return true;
  return !state.noun && before?.upos === 'ADJ' && after?.upos === 'ADJ';
}

/** A short bracket right after the head goes with it: "the Authority (NMA)". */
function absorbBracket(view: SentenceView, state: Reading): void {
  if (view.tokens[state.at]?.text !== '(') return;
  const close = view.tokens.findIndex(
    ({ text }, index) => index > state.at && index < state.at + 7 && text === ')',
  );
  if (close > 0) state.at = close + 1;
}
