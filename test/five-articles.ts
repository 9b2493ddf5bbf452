import { type ArticleSpec, makeArticle, type Said } from './make-article.ts';

const kestrelOwnsDrovna: Said = {
  subject: ['ORGANISATION', 'Kestrel Ltd'],
  predicate: 'own',
  object: ['PLACE', 'Drovna'],
};
const longLead =
  'The mine in the hills above the town has been quiet since the spring, when the last lorries left for the port and the ' +
  'gates were shut for repairs that nobody in the valley had asked for or had been told about in advance by the owner.';

/**
 * Five articles that hold all that makes order matter: a version and its revision at one address, a word-for-word
 * copy under another source, a denial by a named speaker, and names in several spellings.
 */
export const FIVE: readonly ArticleSpec[] = [
  {
    source: 'Post',
    url: 'https://post.example/1',
    publishedAt: '2026-03-01',
    lead: longLead,
    said: [kestrelOwnsDrovna],
  },
  {
    source: 'Post',
    url: 'https://post.example/1',
    publishedAt: '2026-03-01',
    updatedAt: '2026-03-02',
    lead: 'Corrected.',
    said: [
      { subject: ['ORGANISATION', 'KESTREL'], predicate: 'own', object: ['PLACE', 'Borna'] },
      kestrelOwnsDrovna,
    ],
  },
  {
    source: 'Wire',
    url: 'https://wire.example/9',
    publishedAt: '2026-03-02',
    lead: longLead,
    said: [kestrelOwnsDrovna],
  },
  {
    source: 'Times',
    url: null,
    publishedAt: '2026-03-03',
    lead: 'Denial.',
    said: [
      { ...kestrelOwnsDrovna, polarity: 'NEGATED', speaker: ['PERSON', 'Ann Lee'] },
      { subject: ['PERSON', 'Ann Lee'], predicate: 'meet', object: ['ORGANISATION', 'Kestrel'] },
    ],
  },
  {
    source: 'Radio',
    url: 'https://radio.example/a',
    publishedAt: '2026-03-04',
    lead: 'Evening news.',
    said: [
      { subject: ['PLACE', 'Drovna'], predicate: 'be owned by', object: ['ORGANISATION', 'Kestrel'] },
      { subject: ['ORGANISATION', 'Kestrel'], predicate: 'meet', object: ['PERSON', 'Ann Lee'] },
    ],
  },
];

/** The five as stages 1–7 would give them. */
export const FIVE_GRAPHS = FIVE.map(makeArticle);
