import { isCalendarWord } from '../lexicon/calendar.ts';
import { PLACE_NAMES } from '../lexicon/countries.ts';
import { BODY_HEADS, COMPANY_HEADS, KNOWN_BODIES } from '../lexicon/name-heads.ts';
import { OFFICES } from '../lexicon/titles.ts';
import { isHeading } from './headings.ts';
import type { Candidate } from './merge-names.ts';
import { placeOfDemonym } from './name-kinds.ts';
import { textOf, type Word } from './tokenizer.ts';

type Sentences = readonly (readonly Word[])[];
type Found = readonly (readonly Candidate[])[];

/** Mends, in the light of the whole text, what one sentence alone cannot tell about its names. */
export function mendNames(sentences: Sentences, found: Found): Found {
  const split = splitPossessives(sentences, found);
  const names = withoutDemonyms(sentences, withoutGenerics(sentences, split));
  const whole = withOrdinals(sentences, withAdministrations(sentences, names));
  const bodies = withOffices(sentences, withBodies(sentences, withForces(sentences, whole)));
  return withElided(sentences, withTails(sentences, withSurnames(sentences, bodies)));
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

const FOLLOWER = /^(?:Republican|Democrat|Tory|Conservative|Liberal|Libertarian)$/u;

/** "the Party", "the Group": a head noun alone is short for the longer name and is linked as such, not a name of its own. */
function withoutGenerics(sentences: Sentences, found: Found): Found {
  const names = [...namesOf(sentences, found).keys()];
  return found.map((spans, at) =>
    spans.filter((span) => {
      const name = textOf(sentences[at] ?? [], span);
      const generic =
        (BODY_HEADS.has(name) || COMPANY_HEADS.has(name)) && !KNOWN_BODIES.has(name) && name !== 'House';
      // "a Republican", "the Democrat from Sund": one of them is a person without a name, and not the party.
      if (FOLLOWER.test(name) && !/^party$/iu.test(sentences[at]?.[span.to]?.text ?? '')) return false;
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

/** "the Harbour Budget Office": behind what would be a policy stands the head of a body's name. */
function withOffices(sentences: Sentences, found: Found): Found {
  return found.map((spans, at) =>
    spans.map((span) => {
      const next = sentences[at]?.[span.to]?.text ?? '';
      const free = !spans.some((other) => other !== span && other.from <= span.to && other.to > span.to);
      return span.kind === 'POLICY' &&
        free &&
        /^(?:Office|Committee|Department|Agency|Bureau|Authority)$/u.test(next)
        ? { ...span, to: span.to + 1, kind: 'ORGANISATION' as const }
        : span;
    }),
  );
}

/** "Cote d’Azur": what an elided "de" joins on belongs to the name. */
function withElided(sentences: Sentences, found: Found): Found {
  return found.map((spans, at) =>
    spans.map((span) =>
      /^[dl]['’]\p{Lu}/u.test(sentences[at]?.[span.to]?.text ?? '') ? { ...span, to: span.to + 1 } : span,
    ),
  );
}

/** "Tarsk police said" is a body, "a Tarsk police officer" one of them. */
function withForces(sentences: Sentences, found: Found): Found {
  return found.map((spans, at) =>
    spans.map((span) => {
      const text = (index: number) => sentences[at]?.[index]?.text ?? '';
      const body = span.kind === 'PLACE' || span.kind === 'ORGANISATION';
      const force = body && text(span.to) === 'police' && !OF_POLICE.test(text(span.to + 1));
      return force && text(span.from - 1).toLowerCase() !== 'a'
        ? { ...span, to: span.to + 1, kind: 'ORGANISATION' as const }
        : span;
    }),
  );
}

/** What is a police’s: "police officers", "police cars", "police brutality". */
const OF_POLICE =
  /^(?:officers?|chiefs?|departments?|forces?|stations?|scanners?|reports?|commissioners?|spokes\p{L}+|unions?|cars?|vans?|raids?|brutality|violence|custody|headquarters|investigat\p{L}+|inspectors?|detectives?|sources?|operations?|records?|state|academy|constables?|sergeants?|captains?|precincts?|shootings?|and)$/iu;

/** "the F.B.I.", "the rules committee": bodies by their initials, or by what a committee of a parliament is on. */
function withBodies(sentences: Sentences, found: Found): Found {
  return found.map((spans, at) => {
    const words = sentences[at] ?? [];
    const dotted = words.flatMap(({ text }, from): readonly Candidate[] => {
      const free = !spans.some((span) => span.kind !== null && span.from <= from && from < span.to);
      const body = /^(?:\p{Lu}\.){3,}$/u.test(text) && !NO_BODY.test(text) && !PLACE_NAMES.has(text);
      const definite = /^(?:the|['’]s)$/iu.test(words[from - 1]?.text ?? '');
      if (
        free &&
        definite &&
        COMMITTEE_TOPIC.test(text) &&
        /^(?:sub)?committee$/u.test(words[from + 1]?.text ?? '')
      )
        return [{ from, to: from + 2, kind: 'ORGANISATION', confidence: DOTTED }];
      return free && body && definite
        ? [{ from, to: from + 1, kind: 'ORGANISATION', confidence: DOTTED }]
        : [];
    });
    // "The F.B.I." is nobody's initials.
    const bodies = spans.map((span) =>
      span.kind === 'PERSON' &&
      span.to - span.from === 1 &&
      /^(?:\p{Lu}\.){3,}$/u.test(words[span.from]?.text ?? '') &&
      /^the$/iu.test(words[span.from - 1]?.text ?? '')
        ? { ...span, kind: 'ORGANISATION' as const }
        : span,
    );
    return dotted.length === 0 ? bodies : [...bodies, ...dotted].sort((a, b) => a.from - b.from);
  });
}

const DOTTED = 0.8;
const COMMITTEE_TOPIC =
  /^(?:rules|ethics|budget|finance|intelligence|judiciary|oversight|appropriations|credentials|nominating|disciplinary|audit|steering|defence|defense|platform)$/u;
const NO_BODY =
  /^(?:C\.[EFOT]\.O\.|G\.[DN]\.P\.|I\.P\.O\.|D\.N\.A\.|H\.I\.V\.|U\.S\.A\.|L\.G\.B\.T\.(?:Q\.)?|A\.T\.M\.|S\.U\.V\.|U\.F\.O\.|I\.E\.D\.|V\.I\.P\.|P\.O\.W\.|M\.V\.P\.)$/u;

/**
 * "The Harbour Union Leader said": a capital right behind a body's name, before a small letter, is the rest of it; an office
 * ("Kestrel Chair") is only where the name has a "The" of its own.
 */
function withTails(sentences: Sentences, found: Found): Found {
  return found.map((spans, at) => {
    const words = sentences[at] ?? [];
    if (isHeading(words)) return spans;
    return spans.map((span) => {
      const tail = words[span.to]?.text ?? '';
      const isTail =
        span.kind === 'ORGANISATION' &&
        /^\p{Lu}\p{L}+$/u.test(tail) &&
        !/^\p{Lu}/u.test(words[span.to + 1]?.text ?? '') &&
        !isCalendarWord(tail) &&
        !/(?:ian|ese|ish)$/u.test(tail) &&
        !spans.some((other) => other.from === span.to);
      const isTitle = OFFICES.has(tail.toLowerCase());
      const own = words[span.from - 1]?.text === 'The' && span.to - span.from > 1;
      return isTail && (!isTitle || own) ? { ...span, to: span.to + 1 } : span;
    });
  });
}

/** "Ilka T. King of Sund": behind an initial stands the surname, and no title; two names with an initial between are one. */
function withSurnames(sentences: Sentences, found: Found): Found {
  return found.map((spans, at) => {
    const text = (index: number) => sentences[at]?.[index]?.text ?? '';
    const whole = spans.map((span) => {
      const stop = text(span.to) === '.' ? span.to + 1 : span.to;
      const cut =
        span.kind === 'PERSON' &&
        span.to - span.from > 1 &&
        /^\p{Lu}\.?$/u.test(text(span.to - 1)) &&
        /^\p{Lu}\p{Ll}+$/u.test(text(stop)) &&
        !OFFICES.has(text(stop).toLowerCase());
      const next = spans.find(({ from }) => from === stop);
      if (!cut || (next && next.kind !== 'PERSON')) return span;
      return { ...span, to: next?.to ?? stop + 1 };
    });
    return whole.filter(
      (span) => !whole.some((other) => other !== span && other.from < span.from && other.to >= span.to),
    );
  });
}
