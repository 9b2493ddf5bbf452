import nlp from 'compromise/two';
import { IRREGULAR_VERBS } from '../lexicon/verbs.ts';

type Model = { readonly one: { readonly lexicon: Record<string, string | string[]> } };

/** compromise's list of words with their tags, built once by the library itself. */
const lexicon = (nlp as unknown as { model(): Model }).model().one.lexicon;

/** Tells whether compromise lists a word as a given name. */
export function isGivenName(word: string): boolean {
  const tags = lexicon[word.toLowerCase()];
  return (
    tags !== undefined &&
    [tags].flat().some((tag) => /^(?:MaleName|FemaleName|FirstName|LastName)$/u.test(tag))
  );
}

/** Tells whether compromise lists a word as an ordinary one: no name of a person, place or organisation. */
export function isCommonWord(word: string): boolean {
  const tags = lexicon[word.toLowerCase()];
  return (
    tags !== undefined &&
    ![tags]
      .flat()
      .some((tag) =>
        /Name$|^(?:Place|Country|City|Region|Organization|ProperNoun|Person|Demonym|Acronym)$/u.test(tag),
      )
  );
}

const lemmas = new Map<string, string>();
/** Words kept in the lemma cache; a cache of a pure function, so what was read before changes no answer. */
const CACHE_SIZE = 20_000;

/** Returns the lemma of a verb or noun standing alone; irregular forms too. */
export function lemmaOf(word: string): string {
  const known = lemmas.get(word);
  if (known !== undefined) return known;
  const lemma =
    word.length > 40 || !/^\p{L}+$/u.test(word) ? word.toLowerCase() : computeLemma(word.toLowerCase());
  if (lemmas.size < CACHE_SIZE) lemmas.set(word, lemma);
  return lemma;
}

/** Returns the lemma of a past form that compromise may take for an adjective: "threatened", "stopped", "applied". */
export function pastStems(word: string): readonly string[] {
  const bare = word.replace(/ed$/u, '');
  return [lemmaOf(word), bare, `${bare}e`, bare.replace(/(.)\1$/u, '$1'), word.replace(/ied$/u, 'y')];
}

type Term = { readonly root?: string; readonly normal: string };

function computeLemma(word: string): string {
  const irregular = IRREGULAR_VERBS.get(word);
  if (irregular) return irregular;
  const document = nlp(word);
  document.compute('root');
  const term = (document as unknown as { docs: Term[][] }).docs[0]?.[0];
  return term?.root ?? term?.normal ?? word;
}
