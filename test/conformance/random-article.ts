import type { ArticleSpec, Named } from '../factory.ts';
import type { Random } from './random.ts';

const PEOPLE = ['Mara Veld', 'Tomas Ruhl', 'Ines Orban'] as const;
const BODIES = [
  'Alden Works',
  'Brenta Rail',
  'Corvo Bank',
  'Dunmore Steel',
  'Élan Énergie',
  'Чайка',
] as const;
const PLACES = ['Port Ysel', 'Lake Omber', 'Zelen', '東浜'] as const;
const VERBS = ['own', 'acquire', 'pollute', 'produce', 'fine'] as const;
const SOURCES = ['Morning Sheet', 'Ysel Observer', 'The Ledger', 'Ämtsblatt'] as const;

/**
 * Makes an article with two claims about a small set of names, so that new ones often repeat what older ones say; one
 * in three brings a name of its own. `index` makes its title another than all others.
 */
export function randomArticle(random: Random, index: number): ArticleSpec {
  const claims = [0, 1].map(() => {
    const subject = random.chance(33) ? ownName(random, index) : someName(random);
    const object = someName(random);
    const predicate = random.pick(VERBS);
    return {
      quote: `${wordsOf(subject)} did ${predicate} ${wordsOf(object)}`,
      subject,
      predicate,
      object,
      confidence: (1 + random.below(7)) / 8,
      ...(random.chance(50) && { eventTime: day(random) }),
    };
  });
  return {
    source: random.pick(SOURCES),
    title: `${random.pick(['About', 'New', 'Old', 'Zero'])} matter ${random.below(1000)} of ${index}`,
    url: `https://news.example/${index}`,
    publishedAt: `2026-0${1 + random.below(9)}-1${random.below(10)}`,
    text: `${claims.map(({ quote }) => quote).join('. ')}. Number ${index}.`,
    claims,
  };
}

function someName(random: Random): Named {
  const kind = random.below(3);
  if (kind === 0) return `PERSON:${random.pick(PEOPLE)}`;
  return kind === 1 ? `ORGANISATION:${random.pick(BODIES)}` : `PLACE:${random.pick(PLACES)}`;
}

function ownName(random: Random, index: number): Named {
  return `ORGANISATION:${random.pick(['Aster', 'Mistral', 'Zephyr'])} Union ${index}`;
}

function wordsOf(named: Named): string {
  return named.slice(named.indexOf(':') + 1);
}

function day(random: Random) {
  const start = `2025-0${1 + random.below(9)}-0${1 + random.below(9)}`;
  return { start, end: start, precision: 'DAY', text: 'then', basis: 'STATED' } as const;
}
