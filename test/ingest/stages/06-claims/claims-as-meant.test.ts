import { describe, expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../../ingest/reader/encoder-annotator.ts';
import { extractText, say } from '../../read-text.ts';

const encoder = await makeEncoderAnnotator();

/** Reads a text's claims: "subject | predicate | object" with polarity, modality and speaker. */
async function claimsOf(text: string): Promise<readonly string[]> {
  const { drafts, mentions } = await extractText(text, null, encoder);
  return drafts.map((draft) => {
    const { speaker } = draft;
    const who =
      speaker.kind === 'ENTITY'
        ? mentions.chains[speaker.chain]?.name
        : speaker.kind === 'UNNAMED'
          ? text.slice(speaker.span.start, speaker.span.end)
          : speaker.kind;
    return `${say(draft, mentions)} (${draft.polarity} ${draft.modality} ${who})`;
  });
}

const made: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  [
    'what somebody is urged to do for the urger',
    'Ada Lund urged Norrland Steel to sell Kestrel Motors.',
    'Norrland Steel | sell | Kestrel Motors (AFFIRMED NORMATIVE Ada Lund)',
  ],
  [
    'whom somebody calls on as who is to do it',
    'Ada Lund called on Norrland Steel to leave Ostmark.',
    'Norrland Steel | leave | Ostmark (AFFIRMED NORMATIVE Ada Lund)',
  ],
  [
    'what somebody is accused of for the accuser',
    'Ada Lund accused Norrland Steel of polluting the Sund River.',
    'Norrland Steel | pollute | Sund River (AFFIRMED REPORTED Ada Lund)',
  ],
  [
    'whom somebody told, beside what was told',
    'Ada Lund told Norrland Steel that the Tern Mine would close.',
    'Ada Lund | tell | Norrland Steel (AFFIRMED ASSERTED SOURCE)',
  ],
  [
    'what somebody is chided for with who did it',
    'Ada Lund chided Norrland Steel for closing the Tern Mine.',
    'Norrland Steel | close | Tern Mine (AFFIRMED ASSERTED SOURCE)',
  ],
  [
    'what "they" add for the unnamed who spoke before',
    'Norrland Steel will close the Tern Mine, two officials said. They said Norrland Steel would sell Kestrel Motors.',
    'Norrland Steel | sell | Kestrel Motors (AFFIRMED REPORTED two officials)',
  ],
  [
    'a report for whoever stands before the noun',
    'Ada Lund cited a Harbour Times report that Norrland Steel had closed the Tern Mine.',
    'Norrland Steel | close | Tern Mine (AFFIRMED REPORTED Harbour Times)',
  ],
  [
    'a case that is made for who makes it',
    'Ada Lund has attempted to make the case to members of both parties that Norrland Steel needs Kestrel Motors.',
    'Norrland Steel | need | Kestrel Motors (AFFIRMED REPORTED Ada Lund)',
  ],
  [
    'a case made to somebody for who makes it',
    'Ada Lund made the case to the board that Norrland Steel needs Kestrel Motors.',
    'Norrland Steel | need | Kestrel Motors (AFFIRMED REPORTED Ada Lund)',
  ],
  [
    'what a video shows for the article',
    'A video shows that Norrland Steel closed the Tern Mine.',
    'Norrland Steel | close | Tern Mine (AFFIRMED ASSERTED SOURCE)',
  ],
  [
    'what one is angry about for the article',
    'Workers were angry that Norrland Steel closed the Tern Mine.',
    'Norrland Steel | close | Tern Mine (AFFIRMED ASSERTED SOURCE)',
  ],
  [
    'a set phrase whole',
    'The Supreme Court put the Sund Treaty on hold.',
    'Supreme Court | put on hold | Sund Treaty (AFFIRMED ASSERTED SOURCE)',
  ],
  [
    'how a thing was taken',
    'Norrland Steel took the warning seriously.',
    'Norrland Steel | take seriously | "the warning" (AFFIRMED ASSERTED SOURCE)',
  ],
  [
    'what somebody vows not to do',
    'Norrland Steel vowed not to close the Tern Mine.',
    'Norrland Steel | vow not to close | Tern Mine (AFFIRMED ASSERTED SOURCE)',
  ],
  [
    'what somebody wants of another with the other',
    'Ada Lund wants Ostmark to leave the union.',
    'Ada Lund | want | "Ostmark to leave the union" (AFFIRMED ASSERTED SOURCE)',
  ],
  [
    'a thing with its further object',
    'Norrland Steel brought new jobs to Ostmark.',
    'Norrland Steel | bring job to | Ostmark (AFFIRMED ASSERTED SOURCE)',
  ],
  [
    'a purpose as open',
    'Norrland Steel took steps to improve its image.',
    'Norrland Steel | improve | "its image" (AFFIRMED HEDGED SOURCE)',
  ],
  [
    'what nearly happened as denied',
    'Norrland Steel nearly sold Kestrel Motors.',
    'Norrland Steel | sell | Kestrel Motors (NEGATED ASSERTED SOURCE)',
  ],
  [
    'a clause with "though" beside a denial as it is',
    'Though Norrland Steel owns Kestrel Motors, voters do not seem worried.',
    'Norrland Steel | own | Kestrel Motors (AFFIRMED ASSERTED SOURCE)',
  ],
  [
    'the last of two names before "who" as who did it',
    'Ada Lund met Karl Brandt and Lena Orvik, who sold Kestrel Motors.',
    'Lena Orvik | sell | Kestrel Motors (AFFIRMED ASSERTED SOURCE)',
  ],
];

describe('claims as they are meant:', () => {
  it.each(made)('%s', async (_, text, claim) => {
    expect(await claimsOf(text)).toContain(claim);
  });
});

const unmade: readonly (readonly [behaviour: string, text: string, part: string])[] = [
  [
    'a purpose of whom a thing is given to',
    'Ada Lund donated a mine to the state to build a park.',
    '| build |',
  ],
  [
    'a purpose of whom somebody relies on',
    'Ada Lund relies on the skill of experts to run Kestrel Motors.',
    'Kestrel Motors',
  ],
  [
    'a request of others',
    'The Supreme Court granted a request by the banks to stop the Sund Treaty.',
    'Supreme Court | stop',
  ],
  ['an act of anybody’s', 'Ada Lund suggested closing the Tern Mine.', 'Ada Lund | close'],
  ['"compared to" as a verb', 'Norrland Steel made 9 tonnes, compared to 7 tonnes last year.', 'compare'],
  ['"whatever she wanted"', 'The show let Ada Lund say whatever she wanted.', '| want |'],
  ['what a thing is compared to', 'Ada Lund seems kinder than she would be as a host.', '| be as |'],
  ['the wanting of a thing by who is to do it', 'Ada Lund wants Ostmark to leave the union.', '| want to |'],
  ['what somebody is called for', 'Ada Lund has been called a hero for her work.', 'be called for'],
  [
    'a body for what its customers do',
    'Norrland Steel customers praised Kestrel Motors.',
    'Norrland Steel | praise',
  ],
  ['a pronoun as object', 'They were backed by Ada Lund.', '"They"'],
  ['a name before a noun as its owner', 'Norrland Steel quit the Senate race.', '| quit race of |'],
];

describe('no claim is made of', () => {
  it.each(unmade)('%s', async (_, text, part) => {
    expect((await claimsOf(text)).filter((claim) => claim.includes(part))).toEqual([]);
  });
});
