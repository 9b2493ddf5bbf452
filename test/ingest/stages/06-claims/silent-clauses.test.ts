import { describe, expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../../ingest/reader/encoder-annotator.ts';
import { extractText, say } from '../../read-text.ts';

const encoder = await makeEncoderAnnotator();
/** Names both persons once, so that their last names are known below. */
const NAMED = 'Ada Lund met Marko Brandt in Ostmark. ';

async function claimsOf(text: string): Promise<readonly string[]> {
  const { drafts, mentions } = await extractText(NAMED + text, null, encoder);
  return drafts.map((draft) => `${say(draft, mentions)} (${draft.polarity} ${draft.modality})`);
}

const told: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  [
    'whom without a name somebody told to do what',
    'Brandt told his advisers to prepare a second offer.',
    'Marko Brandt | tell | "his advisers to prepare a second offer" (AFFIRMED ASSERTED)',
  ],
  ['a thing that is told', 'Lund told the truth.', 'Ada Lund | tell | "the truth" (AFFIRMED ASSERTED)'],
  [
    'what somebody insists on',
    'Lund insisted on a new vote.',
    'Ada Lund | insist on | "a new vote" (AFFIRMED ASSERTED)',
  ],
  [
    'what somebody unknown is given',
    'Lund offered us a loan.',
    'Ada Lund | offer | "a loan" (AFFIRMED ASSERTED)',
  ],
  [
    'how much of a thing, where the parser takes the share for no part of it',
    'Norland must make more of its own steel.',
    'Norland | make | "more of its own steel" (AFFIRMED NORMATIVE)',
  ],
  [
    'why somebody is unable to act',
    'Lund cannot win the vote because her party is split.',
    'Ada Lund | win | "the vote" (NEGATED ASSERTED)',
  ],
  [
    'a question behind a preposition',
    'Lund talked about why she left the senate.',
    'Ada Lund | talk about | "why she left the senate" (AFFIRMED ASSERTED)',
  ],
  [
    'how somebody did',
    'Lund did well in the debate.',
    'Ada Lund | do well in | "the debate" (AFFIRMED ASSERTED)',
  ],
  [
    'the act that a passive is due to',
    'Brandt was ruined by gambling on copper.',
    'Marko Brandt | be ruined by | "gambling on copper" (AFFIRMED ASSERTED)',
  ],
  [
    'what is made easier, and not done',
    'Norland has made it easier to dismiss workers.',
    'Norland | make easier to dismiss | "workers" (AFFIRMED ASSERTED)',
  ],
  [
    'what is made public, with the state before it',
    'Norland has refused to make public the cost of the contract.',
    'Norland | refuse to make public | "the cost of the contract" (AFFIRMED ASSERTED)',
  ],
  [
    'the second of two relative clauses',
    'The rule, which Brandt ordered in 2014 and which Lund first opposed, angered farmers.',
    'Ada Lund | oppose | "The rule" (AFFIRMED ASSERTED)',
  ],
  [
    'how much somebody is worth',
    'Lund is worth 90 million crowns.',
    'Ada Lund | be worth | "90 million crowns" (AFFIRMED ASSERTED)',
  ],
  [
    'how somebody was when something happened',
    'Lund was furious because the bill failed.',
    'Ada Lund | be | "furious" (AFFIRMED ASSERTED)',
  ],
  [
    'a headline without its verb',
    'Norland to cut 300 jobs.',
    'Norland | cut | "300 jobs" (AFFIRMED ASSERTED)',
  ],
  [
    'a denial by "far from"',
    'Lund is far from being a moderate.',
    'Ada Lund | be | "a moderate" (NEGATED ASSERTED)',
  ],
];

const silent: readonly (readonly [behaviour: string, text: string, wrong: RegExp])[] = [
  ['an act that is only made easier', 'Norland made it easier to dismiss workers.', /\| dismiss \|/u],
  ['what a hearer is told with a clause', 'Lund told reporters that the mine had closed.', /\| tell \|/u],
  ['an abstract point as a place', 'It came to the point where Lund has the votes.', /\| have in \|/u],
];

describe('a clause gives a claim of', () => {
  it.each(told)('%s', async (_, text, claim) => {
    expect(await claimsOf(text)).toContain(claim);
  });
});

describe('no claim is read of', () => {
  it.each(silent)('%s', async (_, text, wrong) => {
    expect((await claimsOf(text)).filter((claim) => wrong.test(claim))).toEqual([]);
  });
});
