/** Participles behind a name and a hyphen, with what the name does to the noun: "Norland-backed" is back. */
const DOES = new Map(
  `led lead backed back owned own funded fund financed finance controlled control run run supported support sponsored sponsor
  trained train built build made make brokered broker occupied occupy held hold administered administer drafted draft
  proposed propose imposed impose chaired chair founded found dominated dominate mediated mediate organised organise
  organized organize hosted host operated operate managed manage designed design mandated mandate approved approve`
    .split(/\s+/u)
    .flatMap((word, at, list) => (at % 2 === 0 ? [[word, list[at + 1] ?? word] as const] : [])),
);

/** Participles that say something of the noun by the name: "Tarsk-based" is be based in. */
const IS = new Map([
  ['based', 'be based in'],
  ['headquartered', 'be based in'],
  ['born', 'be born in'],
  ['listed', 'be listed in'],
  ['registered', 'be registered in'],
  ['linked', 'be linked to'],
  ['affiliated', 'be affiliated with'],
  ['aligned', 'be aligned with'],
  ['allied', 'be allied with'],
]);

/** A hyphenated word taken apart. */
export interface HyphenatedAct {
  /** What stands before the hyphen. */
  readonly name: string;
  readonly words: string;
  /** True where the noun is the subject: it is based there. */
  readonly ofNoun: boolean;
}

/** Takes "Norland-backed" and "Tarsk-based" apart; null for every other word. */
export function hyphenatedAct(word: string): HyphenatedAct | null {
  const [, name, participle] = /^(\p{Lu}[\p{L}\p{M}.]*)-(\p{Ll}+)$/u.exec(word) ?? [];
  if (name === undefined || participle === undefined) return null;
  const does = DOES.get(participle);
  const words = does ?? IS.get(participle);
  return words === undefined ? null : { name, words, ofNoun: does === undefined };
}
