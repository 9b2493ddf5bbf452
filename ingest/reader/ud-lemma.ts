import nlp from 'compromise/two';
import type { Upos } from '../annotation.ts';
import { AUX_LEMMAS } from '../lexicon/function-words.ts';
import { IRREGULAR_VERBS, NEWS_VERBS } from '../lexicon/verbs.ts';

/** The parts of compromise that turn forms into base forms; the library's types leave them out. */
type Model = object;
interface Library {
  model(): Model;
  methods(): {
    readonly two: {
      readonly transform: {
        readonly noun: { toSingular(word: string, model: Model): string };
        readonly verb: { toInfinitive(word: string, model: Model, tense: string): string };
      };
    };
  };
}

const library = nlp as unknown as Library;
const model = library.model();
const { noun, verb } = library.methods().two.transform;

/** Nouns in -s that are no plurals. */
const NOT_PLURAL =
  /(?:ss|us|is|ics)$|^(?:series|species|news|headquarters|means|media|sanctions|customs|data|gas|bus|lens|chaos|summons)$/u;

/** Returns the lemma of a form, given what UD says it is: "leaves" is leave or leaf. Proper names stay as they are. */
export function udLemma(text: string, upos: Upos, features: readonly string[]): string {
  const lower = text.toLowerCase();
  switch (upos) {
    case 'PROPN':
      return text;
    case 'AUX':
      return AUX_LEMMAS.get(lower) ?? lower;
    case 'VERB':
      return verbLemma(lower, features);
    case 'NOUN':
      return features.includes('Number=Plur') && !NOT_PLURAL.test(lower)
        ? noun.toSingular(lower, model)
        : lower;
    case 'PART':
      return /^n['’]t$/u.test(lower) ? 'not' : /^['’]s?$/u.test(lower) ? "'s" : lower;
    default:
      return lower;
  }
}

function verbLemma(lower: string, features: readonly string[]): string {
  const known = IRREGULAR_VERBS.get(lower);
  if (known !== undefined) return known;
  const gerund = /[aeiouy].*ing$/u.test(lower);
  if (NEWS_VERBS.has(lower) || (features.includes('VerbForm=Inf') && !gerund)) return lower;
  const auxiliary = AUX_LEMMAS.get(lower);
  if (auxiliary !== undefined) return auxiliary;
  const parts = lower.split('-');
  const last = parts.at(-1) ?? lower;
  return [...parts.slice(0, -1), verb.toInfinitive(last, model, tenseOf(lower, features))].join('-');
}

/** The form decides where it is plain, since the tagger may be wrong about it. */
function tenseOf(lower: string, features: readonly string[]): string {
  if (lower.endsWith('ing')) return 'Gerund';
  if (lower.endsWith('ed') || features.includes('Tense=Past')) return 'PastTense';
  return /[^s]s$/u.test(lower) ? 'PresentTense' : 'Infinitive';
}
