import type { Value } from '../../../src/domain/value.ts';
import { CURRENCIES, MAGNITUDES, NUMBER_WORDS, UNITS } from '../../lexicon/measures.ts';
import type { SentenceView } from './chunk.ts';
import { parseDate } from './dates.ts';

/** Words that only say how exact an amount is. */
const APPROXIMATE =
  /^(?:about|around|roughly|nearly|almost|over|under|more|less|than|up|to|at|least|most|some|an?|the|its|their|as|another|only|just)$/u;

/** Reads a stretch of words as a typed value: money, percent, quantity, number, date; text where it is none of these. */
export function parseValue(
  view: SentenceView,
  span: { readonly from: number; readonly to: number },
  text: string,
): Value {
  const words = view.tokens.slice(span.from, span.to);
  const date = parseDate(text);
  if (date) return { kind: 'DATE', text, date: date.date, precision: date.precision };
  let at = 0;
  while (at < words.length && APPROXIMATE.test(words[at]?.lemma ?? '')) at += 1;
  const sign = CURRENCIES.get(words[at]?.text ?? '');
  if (sign) at += 1;
  const amount = parseAmount(words.slice(at).map((word) => word.text.toLowerCase()));
  if (amount === null) return { kind: 'TEXT', text };
  const rest = words.slice(at + amount.length);
  const unit = rest[0];
  if (sign)
    return rest.length === 0 || isRate(rest.map(({ lemma }) => lemma))
      ? { kind: 'MONEY', text, number: amount.number, unit: sign + rate(rest) }
      : { kind: 'TEXT', text };
  if (!unit) return { kind: 'NUMBER', text, number: amount.number };
  const currency = CURRENCIES.get(unit.lemma);
  if (currency && rest.length === 1) return { kind: 'MONEY', text, number: amount.number, unit: currency };
  if (/^(?:percent|per|%)$/u.test(unit.lemma)) {
    const over = unit.lemma === 'per' && rest[1]?.lemma === 'cent' ? 2 : 1;
    return rest.length === over ? { kind: 'PERCENT', text, number: amount.number } : { kind: 'TEXT', text };
  }
  return quantity(text, amount.number, rest);
}

type Words = readonly { readonly lemma: string; readonly text: string; readonly upos: string }[];

/** "14,200 tonnes of lithium carbonate": base unit with what is measured; other nouns count themselves: "340 inspectors". */
function quantity(text: string, number: number, rest: Words): Value {
  const head = rest[0]?.lemma ?? '';
  const known = UNITS.get(head);
  const tail = rest.slice(1).map(({ text: word }) => word.toLowerCase());
  const measured = tail[0] === 'of' ? tail.slice(1) : tail;
  if (known)
    return {
      kind: 'QUANTITY',
      text,
      number: number * known.factor,
      unit: [known.base, ...measured].join(' '),
    };
  const nouns = rest.every(({ upos }) => upos === 'NOUN' || upos === 'ADJ');
  if (!nouns || rest.length > 3) return { kind: 'TEXT', text };
  return { kind: 'QUANTITY', text, number, unit: rest.map(({ lemma }) => lemma).join(' ') };
}

const isRate = (lemmas: readonly string[]) => lemmas.length <= 2 && /^(?:a|an|per)$/u.test(lemmas[0] ?? '');
const rate = (rest: Words) => (rest[1] ? `/${rest[1].lemma}` : '');

/** Reads "2.4 billion", "1,900", "six" and how many words it took. */
export function parseAmount(
  words: readonly string[],
): { readonly number: number; readonly length: number } | null {
  const first = words[0] ?? '';
  const base = /^\d[\d,]*(?:\.\d+)?$/u.test(first)
    ? Number(first.replaceAll(',', ''))
    : NUMBER_WORDS.get(first);
  if (base === undefined || !Number.isFinite(base)) return null;
  const factor = MAGNITUDES.get(words[1] ?? '');
  const product = factor === undefined ? base : Number((base * factor).toPrecision(12));
  return { number: product, length: factor === undefined ? 1 : 2 };
}
