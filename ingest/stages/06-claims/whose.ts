import type { Token } from '../../annotation.ts';
import type { Chain } from '../../drafts.ts';
import { mentionAt } from './chunk.ts';
import { CLOSE_QUOTE, OPEN_QUOTE } from './quotes.ts';
import type { RawClaim, RuleInput } from './rule.ts';

/**
 * Says whose a thing in a value is: "became her adviser" of somebody else is "became Ada Brandt’s adviser"; the evidence
 * keeps the text's own words. The subject's own "her" stays. Null where the word can be the subject's no more than anybody's who is named: "their" of one
 * person, "its" of a person.
 */
export function sayWhose(input: RuleInput, raw: RawClaim): RawClaim | null {
  const { object, valueText } = raw;
  if (object.kind !== 'VALUE' || object.value.kind !== 'TEXT' || valueText === null) return raw;
  const start = input.text.indexOf(valueText, input.view.tokens[raw.quote.from]?.start ?? 0);
  if (start < 0 || start > input.view.sentence.end) return raw;
  let said = valueText;
  const tokens = input.view.tokens.map((token, at) => ({ token, at }));
  const inside = tokens.filter(({ token }) => token.start >= start && token.end <= start + valueText.length);
  // From the end, so that what comes before keeps its place.
  for (const { token, at } of [...inside].reverse()) {
    if (!isPossessive(token)) continue;
    const chain = mentionAt(input.view, at)?.chain ?? null;
    const ofObject = inside.some((other) => other.at < at && /^(?:NOUN|PROPN)$/u.test(other.token.upos));
    if (chain === raw.subject || (chain === null && ofObject)) continue;
    const owner = chain === null ? undefined : input.chains[chain];
    if (!owner && !isQuoted(input, raw) && !mayBeOf(token, input.chains[raw.subject], raw)) return null;
    if (!owner) continue;
    const place = token.start - start;
    said = `${said.slice(0, place)}${nameOf(owner)}${said.slice(place + token.text.length)}`;
  }
  if (said === valueText) return raw;
  return { ...raw, object: { kind: 'VALUE', value: { kind: 'TEXT', text: said } } };
}

/** Somebody's very words: what they leave open is theirs to know. */
const isQuoted = ({ view: { tokens } }: RuleInput, { said }: RawClaim): boolean =>
  said !== undefined &&
  [said.to, said.to + 1].some((at) => CLOSE_QUOTE.test(tokens[at]?.text ?? '')) &&
  (said.from === 0 || [said.from - 1, said.from - 2].some((at) => OPEN_QUOTE.test(tokens[at]?.text ?? '')));

const isPossessive = ({ text, upos }: Token) => upos === 'PRON' && /^(?:his|her|its|their)$/iu.test(text);

const nameOf = ({ name }: Chain) => (/s$/u.test(name) ? `${name}’` : `${name}’s`);

/** Tells whether a possessive that nobody was found for may be the subject's. */
function mayBeOf({ text }: Token, subject: Chain | undefined, { clause }: RawClaim): boolean {
  const person = subject?.kind === 'PERSON';
  if (/^its$/iu.test(text)) return !person;
  if (/^their$/iu.test(text)) return !person || (clause?.subjects.length ?? 0) > 1;
  return person;
}
