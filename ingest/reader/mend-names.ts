import { PLACE_NAMES } from '../lexicon/countries.ts';
import { BODY_HEADS, COMPANY_HEADS, KNOWN_BODIES } from '../lexicon/name-heads.ts';
import type { Candidate } from './merge-names.ts';
import { placeOfDemonym } from './name-kinds.ts';
import { textOf, type Word } from './tokenizer.ts';

type Sentences = readonly (readonly Word[])[];
type Found = readonly (readonly Candidate[])[];

/** Mends, in the light of the whole text, what one sentence alone cannot tell about its names. */
export function mendNames(sentences: Sentences, found: Found): Found {
  const split = splitPossessives(sentences, found);
  const names = withoutDemonyms(sentences, withoutGenerics(sentences, split));
  return withOrdinals(sentences, withAdministrations(sentences, names));
}

function namesOf(sentences: Sentences, found: Found): ReadonlyMap<string, Candidate> {
  return new Map(
    found.flatMap((spans, at) => spans.map((span) => [textOf(sentences[at] ?? [], span), span] as const)),
  );
}

/** "Kestrel’s Discipline Commission" is two names where "Kestrel" is one elsewhere; "Lloyd’s of London" stays whole. */
function splitPossessives(sentences: Sentences, found: Found): Found {
  const names = namesOf(sentences, found);
  return found.map((spans, at) =>
    spans.flatMap((span) => {
      const words = sentences[at] ?? [];
      const clitic = words.slice(span.from, span.to).findIndex(({ text }) => /^['’]s$/u.test(text));
      if (clitic < 1) return [span];
      const owner = { ...span, to: span.from + clitic };
      const known = names.get(textOf(words, owner)) ?? names.get(longerName(names, textOf(words, owner)));
      const thing = { ...span, from: owner.to + 1 };
      return known && thing.from < thing.to ? [{ ...owner, kind: known.kind }, thing] : [span];
    }),
  );
}

/** A longer name that begins with some words: "Kestrel Motors" for "Kestrel". */
function longerName(names: ReadonlyMap<string, Candidate>, short: string): string {
  return [...names.keys()].find((name) => name.startsWith(`${short} `) && !/['’]s /u.test(name)) ?? '';
}

/** "the Party", "the Group": a head noun alone is short for the longer name and is linked as such, not a name of its own. */
function withoutGenerics(sentences: Sentences, found: Found): Found {
  const names = [...namesOf(sentences, found).keys()];
  return found.map((spans, at) =>
    spans.filter((span) => {
      const name = textOf(sentences[at] ?? [], span);
      const generic =
        (BODY_HEADS.has(name) || COMPANY_HEADS.has(name)) && !KNOWN_BODIES.has(name) && name !== 'House';
      return !(
        generic && names.some((other) => other.endsWith(` ${name}`) || other.startsWith(`${name} of `))
      );
    }),
  );
}

/** "Tarsovian", "Norlanders" beside "Tarsovia", "Norland" are adjectives and peoples: they are linked to the place later. */
function withoutDemonyms(sentences: Sentences, found: Found): Found {
  // Of any kind: the encoder may take an unknown country for a person, but nobody is called after a person like this.
  const names = new Set(namesOf(sentences, found).keys());
  return found.map((spans, at) =>
    spans.filter((span) => {
      const name = textOf(sentences[at] ?? [], span);
      const adjective =
        !name.includes(' ') &&
        /(?:ian|an|ese|ish|i|[ei]rs|ians|ans)$/u.test(name) &&
        !PLACE_NAMES.has(name) &&
        placeOfDemonym(name.replace(/s$/u, ''), names) !== null;
      return !adjective;
    }),
  );
}

/** "9th Coastal Safety Commission": the number is part of a body's name. */
function withOrdinals(sentences: Sentences, found: Found): Found {
  return found.map((spans, at) =>
    spans.map((span) => {
      const words = sentences[at] ?? [];
      const number = /^\d+(?:st|nd|rd|th)$/u.test(words[span.from - 1]?.text ?? '');
      const body = span.kind === 'ORGANISATION' && BODY_HEADS.has(words[span.to - 1]?.text ?? '');
      return number && body && span.to - span.from > 1 ? { ...span, from: span.from - 1 } : span;
    }),
  );
}

/** "the Brandt administration" is a government, not the person. */
function withAdministrations(sentences: Sentences, found: Found): Found {
  return found.map((spans, at) =>
    spans.map((span) => {
      const next = sentences[at]?.[span.to]?.text ?? '';
      const person = span.kind === 'PERSON' || span.kind === 'ORGANISATION';
      return person && /^administration$/iu.test(next)
        ? { ...span, to: span.to + 1, kind: 'ORGANISATION' as const }
        : span;
    }),
  );
}
