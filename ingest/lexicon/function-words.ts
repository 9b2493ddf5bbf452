import type { Upos } from '../annotation.ts';

const GROUPS: readonly (readonly [Upos, string])[] = [
  ['DET', 'the a an this these those every each some any no both all another either such'],
  [
    'ADP',
    `of in on at by for with from into onto over under between among against about across through throughout during via
    toward towards within without upon near behind beyond above below around inside outside per amid despite except versus along
    alongside off out up down as than like until till since before after worth to besides regarding concerning together`,
  ],
  ['SCONJ', 'if unless whether because although though while whereas when where why how once lest that'],
  ['CCONJ', 'and or but nor neither'],
  [
    'PRON',
    `i you he she it we they me him us them yours hers ours theirs myself himself herself itself themselves ourselves who whom
    which what whose my your his her its our their everyone anyone someone nobody nothing something anything others one’s there`,
  ],
  [
    'AUX',
    'be am is are was were been being have has had having do does did will would can could may might shall should must cannot',
  ],
  ['PART', "not n't n’t"],
  [
    'ADV',
    'also now then never already still just only even once again later soon often here yet almost nearly moreover however meanwhile too very instead therefore thus further not-only both ago today yesterday tomorrow',
  ],
];

/** Words of the closed classes and their tag; the rest is left to the tagger. The first class that lists a word has it. */
export const FUNCTION_WORDS: ReadonlyMap<string, Upos> = new Map(
  [...GROUPS].reverse().flatMap(([upos, list]) =>
    list
      .trim()
      .split(/\s+/u)
      .map((word) => [word, upos] as const),
  ),
);

/** Lemmas of the forms of be, have and do, and of contracted and odd modals. */
export const AUX_LEMMAS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    am: 'be',
    is: 'be',
    are: 'be',
    was: 'be',
    were: 'be',
    been: 'be',
    being: 'be',
    has: 'have',
    had: 'have',
    having: 'have',
    does: 'do',
    did: 'do',
    "'s": 'be',
    '’s': 'be',
    "'re": 'be',
    '’re': 'be',
    "'ve": 'have',
    '’ve': 'have',
    "'ll": 'will',
    '’ll': 'will',
    "'d": 'would',
    '’d': 'would',
    ca: 'can',
    wo: 'will',
    cannot: 'can',
  }),
);

/** Pronouns that own: they open a noun phrase. */
export const POSSESSIVES = new Set('my your his her its our their whose'.split(' '));
