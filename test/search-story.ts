import type { ArticleSpec } from './factory.ts';

/** Articles with names that are hard to find: accents, signs, Chinese and Cyrillic ones. */
export const SEARCH_STORY: readonly ArticleSpec[] = [
  {
    source: 'Port Ardel Times',
    title: 'Halvek buys the mine',
    publishedAt: '2026-03-01',
    text: "Halvek Lithium owns Élan Batteries. O'Brien & Sons sued Halvek Lithium.",
    claims: [
      {
        quote: 'Halvek Lithium owns Élan Batteries',
        subject: 'ORGANISATION:Halvek Lithium',
        predicate: 'own',
        object: 'ORGANISATION:Élan Batteries',
      },
      {
        quote: "O'Brien & Sons sued",
        subject: "ORGANISATION:O'Brien & Sons",
        predicate: 'sue',
        object: 'ORGANISATION:Halvek Lithium',
      },
    ],
  },
  {
    source: 'Kelm Post',
    title: 'Company opens office',
    publishedAt: '2026-03-02',
    text: 'Halvek Lithium grows. 公司在北京开会。 中华人民共和国 met Москва.',
    claims: [
      {
        quote: '中华人民共和国 met Москва',
        subject: 'PLACE:中华人民共和国',
        predicate: 'meet',
        object: 'PLACE:Москва',
      },
    ],
  },
];
