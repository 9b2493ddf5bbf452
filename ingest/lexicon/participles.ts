import { IRREGULAR_VERBS } from './verbs.ts';

/** Participles that no rule gives and the list of past forms lacks. */
const OTHERS: ReadonlyMap<string, string> = new Map(
  `hit hit cut cut put put set set hurt hurt shut shut split split beat beaten cast cast spread spread forget forgotten overtake overtaken
  overcome overcome undertake undertaken mislead misled uphold upheld outspend outspent forbid forbidden forgive forgiven eat eaten bite
  bitten ride ridden sink sunk shake shaken swallow swallowed outdo outdone undo undone rebuild rebuilt override overridden upset upset
  rid rid broadcast broadcast overthrow overthrown befall befallen`
    .trim()
    .split(/\s+/u)
    .flatMap((verb, index, list) => (index % 2 === 0 ? [[verb, list[index + 1] ?? verb] as const] : [])),
);

/** The first form given for a verb is its participle: "driven drive drove drive". */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_VERBS].reverse().map(([form, verb]) => [verb, form] as const),
);

/** Verbs of more than one syllable that double their last letter. */
const DOUBLED = /(?:^[^aeiou]*[aeiou][bdgklmnprt]|[^aeiou]fer|mit|quit|pel|trol|gret|cur)$/u;

/** Returns a verb's past participle: "take" → "taken", "ban" → "banned", "deny" → "denied". */
export function participleOf(verb: string): string {
  const known = OTHERS.get(verb) ?? IRREGULAR.get(verb);
  if (known !== undefined) return known;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLED.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}
