import type { EncoderName } from './encoder/encode-sentence.ts';
import type { Word } from './tokenizer.ts';

/** Mends where the encoder cuts: joins "Union for" and "Free Ports", parts "Ardel, Norland" and "Orvik — Brandt". */
export function recutNames(words: readonly Word[], names: readonly EncoderName[]): readonly EncoderName[] {
  return joinNames(words, names).flatMap((name) => splitName(words, name));
}

/** Signs that stand between two names of a kind, never inside one; an opened bracket ends a name that does not close it. */
const BETWEEN: Readonly<Record<string, RegExp>> = { LOC: /^[,—(]$/u, PER: /^[-–—(]$/u };

const TOWN = /^(?:city|town|village|port|province|district|island|suburb)$/u;

function splitName(words: readonly Word[], name: EncoderName): readonly EncoderName[] {
  // "Sund city of Orvik": a town in the one named before it.
  const of = words.findIndex(
    ({ text }, at) =>
      at > name.from && at < name.to - 1 && text === 'of' && TOWN.test(words[at - 1]?.text ?? ''),
  );
  if (of > 0 && name.label === 'LOC')
    return [...(of - 1 > name.from ? [{ ...name, to: of - 1 }] : []), { ...name, from: of + 1 }];
  const between = BETWEEN[name.label];
  const sign = words.findIndex(({ text }, at) => at > name.from && at < name.to - 1 && between?.test(text));
  if (sign < 0) return [name];
  const rest = words[sign]?.text === '(' ? [] : splitName(words, { ...name, from: sign + 1 });
  return [{ ...name, to: sign }, ...rest];
}

/** Joins what the encoder cuts behind a small word: "Union for" and "Free Ports" are one name, of the first one's kind. */
function joinNames(words: readonly Word[], names: readonly EncoderName[]): readonly EncoderName[] {
  const joined: EncoderName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const link = words[name.from - 1]?.text ?? '';
    if (
      before &&
      before.to === name.from &&
      before.to - before.from > 1 &&
      /^(?:of|for|the|on|and)$/u.test(link)
    )
      joined.splice(-1, 1, {
        ...before,
        to: name.to,
        probability: Math.min(before.probability, name.probability),
      });
    else joined.push(name);
  }
  return joined;
}
