import type { Token } from '../../annotation.ts';
import { CONTROL_VERBS, DUTY_PARTICIPLES, HEDGE_PARTICIPLES, RAISING_VERBS } from '../../lexicon/modality.ts';
import type { SentenceView, VerbGroup } from './chunk.ts';

/** Adjectives in "is likely to", "is set to". */
const TO_ADJECTIVES = /^(?:likely|unlikely|set|due|able|unable|ready|poised|bound|free|eager|keen)$/u;

/** Reads the verb group that starts at a token, or null where none does. */
export function readVerbGroup({ tokens }: SentenceView, from: number): VerbGroup | null {
  let at = from;
  const infinitive = tokens[at]?.upos === 'PART' && tokens[at]?.lemma === 'to';
  if (infinitive) at += 1;
  const end = readWords(tokens, at);
  if (end === null) return null;
  const extended = extend(tokens, end);
  const { main, to } = extended;
  const words = tokens.slice(from, to);
  const verb = tokens[main] as Token;
  const only = words.filter(({ upos }) => upos === 'AUX' || upos === 'VERB');
  const copula = verb.lemma === 'be';
  return {
    kind: 'VG',
    from,
    to,
    main,
    lemma: verb.lemma,
    copula,
    finite: !infinitive && startsFinite(only),
    passive: !copula && isPassive(tokens, main, from),
    control: governs(tokens, main, to),
    plainPast: only.length === 1 && only[0]?.upos === 'VERB' && only[0].features.includes('Tense=Past'),
    inverted: null,
  };
}

/** Takes auxiliaries, adverbs, "not" and the verb; returns the last verb and the end, null without a verb. */
function readWords(tokens: readonly Token[], from: number): { main: number; to: number } | null {
  let main = -1;
  let at = from;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.upos === 'AUX') main = at;
    else if (token.upos === 'VERB') {
      main = at;
      at += 1;
      break;
    } else if (
      !(token.upos === 'ADV' || (token.upos === 'PART' && token.lemma === 'not') || isNoLonger(tokens, at))
    )
      break;
  }
  if (main < 0) return null;
  const to = tokens[main]?.upos === 'VERB' ? main + 1 : withNegation(tokens, main + 1);
  return { main, to };
}

const isNoLonger = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lemma === 'no' && tokens[at + 1]?.lemma === 'longer';

function withNegation(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    tokens[at]?.lemma === 'not' ||
    (tokens[at]?.upos === 'ADV' && tokens[at + 1]?.upos !== 'ADJ' && tokens[at + 1]?.upos !== 'NUM')
  )
    at += 1;
  return at;
}

/** Goes on over "to" where the first verb only colours the second: "is expected to publish", "continues to grow". */
function extend(tokens: readonly Token[], group: { main: number; to: number }): { main: number; to: number } {
  const verb = tokens[group.main] as Token;
  const adjective = TO_ADJECTIVES.test(tokens[group.to]?.text ?? '') && verb.lemma === 'be' ? 1 : 0;
  const at = group.to + adjective;
  if (tokens[at]?.lemma !== 'to' || tokens[at]?.upos !== 'PART') return group;
  const passive = isPassive(tokens, group.main, Math.max(0, group.main - 4));
  const colours =
    adjective === 1 ||
    RAISING_VERBS.has(verb.lemma) ||
    (passive && (HEDGE_PARTICIPLES.has(verb.lemma) || DUTY_PARTICIPLES.has(verb.lemma)));
  return colours ? (readWords(tokens, at + 1) ?? group) : group;
}

function governs(tokens: readonly Token[], main: number, to: number): number | null {
  const next = tokens[to];
  const controls = CONTROL_VERBS.has(tokens[main]?.lemma ?? '');
  return controls && next?.lemma === 'to' && next.upos === 'PART' ? to : null;
}

function startsFinite(verbs: readonly Token[]): boolean {
  const [first] = verbs;
  if (!first) return false;
  if (first.upos === 'AUX') return !/^(?:be|been|being|having)$/u.test(first.text.toLowerCase());
  return !first.features.includes('VerbForm=Ger') && !/ing$/u.test(first.text);
}

/** A form of be (or get) before a past participle. */
function isPassive(tokens: readonly Token[], main: number, from: number): boolean {
  const verb = tokens[main];
  if (verb?.upos !== 'VERB' || /ing$/u.test(verb.text) || verb.text.toLowerCase() === verb.lemma)
    return false;
  for (let at = main - 1; at >= from; at -= 1) {
    const token = tokens[at] as Token;
    if (token.upos === 'AUX') return token.lemma === 'be';
    if (token.upos !== 'ADV' && token.lemma !== 'not') return false;
  }
  return false;
}
