import { detectAll } from 'tinyld';

/** Letters shown to the detector: more makes it slower, not surer. */
const SAMPLE = 4000;
/** Fewer words tell nothing: names make up most of them. */
const FEWEST_WORDS = 5;
/** Share of English function words above which a text is English whatever its names look like (German, French: under .03). */
const ENGLISH_SHARE = 0.15;

const ENGLISH = new Set(
  'the of and to in that is was for on with as by at from it his her he she they their has have had are were be been will would not but which who an this said or its than more'.split(
    ' ',
  ),
);

/** ISO 639-1 code and English name of a language. */
export interface Language {
  readonly code: string;
  readonly name: string;
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });
const ENGLISH_LANGUAGE: Language = { code: 'en', name: 'English' };

/** Tells the language of a body; one too short to tell counts as English. */
export function findLanguage(body: string): Language {
  const sample = body.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const foreignScript = (sample.match(/[^\p{Script=Latin}\P{L}]/gu) ?? []).length > sample.length / 4;
  if (words.length < FEWEST_WORDS && !foreignScript) return ENGLISH_LANGUAGE;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (english > words.length * ENGLISH_SHARE) return ENGLISH_LANGUAGE;
  const [best] = detectAll(sample);
  // A short headline without function words is mostly names, on which the detector guesses.
  const unsure = !best || (words.length < 20 && best.accuracy < 0.3 && !foreignScript);
  if (unsure || best.lang === 'en') return ENGLISH_LANGUAGE;
  return { code: best.lang, name: NAMES.of(best.lang) ?? best.lang };
}
