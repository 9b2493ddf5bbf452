import { describe, expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../../ingest/reader/encoder-annotator.ts';
import { extractText, say } from '../../read-text.ts';

const encoder = await makeEncoderAnnotator();

async function claimsOf(text: string): Promise<readonly string[]> {
  const { drafts, mentions } = await extractText(text, null, encoder);
  return drafts.map((draft) => say(draft, mentions));
}

const made: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  [
    'a quotation that opens with a condition',
    '“If my own manager had done that, my career would be over,” Ada Brandt said.',
    'Ada Brandt | say | "If my own manager had done that, my career would be over"',
  ],
  [
    'a quotation without the word that ties it to what was said before',
    '“But you are not going to beat Kestrel Motors by cutting wages,” Ada Brandt said.',
    'Ada Brandt | say | "you are not going to beat Kestrel Motors by cutting wages"',
  ],
  [
    'the end of a quotation that another sentence opened',
    '“The deal was a mistake. If you look at the numbers, it cannot work,” Ada Brandt said.',
    'Ada Brandt | say | "If you look at the numbers, it cannot work"',
  ],
  [
    'a quotation that leaves open who “they” are',
    '“They don’t want their streets shut for the fair,” Ada Brandt said.',
    'Ada Brandt | say | "They don’t want their streets shut for the fair"',
  ],
  [
    'the words behind a name and a colon',
    "Marta Lindqvist: 'Pensions Are Not A Game.'",
    'Marta Lindqvist | say | "Pensions Are Not A Game"',
  ],
  [
    'what is said, up to the reason behind a comma',
    'The Norland Budget Office now says the gap will open earlier, mostly because Ada Brandt and the Labour Party agreed in autumn to keep a row of grants for farms and mills for years.',
    'Norland Budget Office | say | "the gap will open earlier"',
  ],
  [
    'an act for each name of a list that dashes set apart',
    'Three lawmakers — Marta Lindqvist, Tom Hale and Ada Brandt — voted against the budget.',
    'Ada Brandt | vote against | "the budget"',
  ],
  [
    'an act behind its noun, done by whom "by" names',
    "Ada Brandt's endorsement by the Labour Party came late.",
    'Labour Party | endorse | Ada Brandt',
  ],
  [
    'an act whose owner takes a bare mark',
    "Kestrel Motors' lawsuit against the Justice Department continues.",
    'Kestrel Motors | sue | Justice Department',
  ],
  [
    'a bid against somebody',
    'Ada Brandt’s failed bid against Tom Hale in 2008 cost millions.',
    'Ada Brandt | run against | Tom Hale',
  ],
];

const unmade: readonly (readonly [behaviour: string, text: string, part: string])[] = [
  [
    'an appointment of oneself where somebody makes one',
    'Ada Brandt would soon make an appointment to the Harbour Council.',
    'be appointed to',
  ],
  [
    'an act of one who is included in another',
    'At least four candidates in close races are opting out, including Tom Hale and Marta Lindqvist.',
    'including',
  ],
];

describe('sentences that have names', () => {
  it.each(made)('give %s', async (_, text, claim) => {
    expect(await claimsOf(text)).toContain(claim);
  });

  it.each(unmade)('do not give %s', async (_, text, part) => {
    const claims = await claimsOf(text);
    expect(claims.filter((claim) => claim.includes(part))).toEqual([]);
  });
});
