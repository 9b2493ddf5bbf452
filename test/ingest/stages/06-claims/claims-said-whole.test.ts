import { describe, expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../../ingest/reader/encoder-annotator.ts';
import { extractText, say } from '../../read-text.ts';

const encoder = await makeEncoderAnnotator();

/** Reads a text's claims: "subject | predicate | object" with polarity, modality and qualifiers. */
async function claimsOf(text: string): Promise<readonly string[]> {
  const { drafts, mentions } = await extractText(text, null, encoder);
  return drafts.map((draft) => {
    const more = draft.qualifiers.map(({ role, text: words }) => ` ${role}:${words}`).join('');
    return `${say(draft, mentions)} (${draft.polarity} ${draft.modality})${more}`;
  });
}

const whole: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  [
    'what somebody is urged to do',
    'Ada Brandt urged Norrland Steel to sell the mine.',
    'Ada Brandt | urge | Norrland Steel (AFFIRMED ASSERTED) to:sell the mine',
  ],
  [
    'what somebody is accused of',
    'Ada Brandt accused Norrland Steel of hiding its losses.',
    'Ada Brandt | accuse | Norrland Steel (AFFIRMED ASSERTED) of:hiding its losses',
  ],
  [
    'a light verb with its noun and preposition',
    'Norrland Steel took advantage of the new law.',
    'Norrland Steel | take advantage of | "the new law" (AFFIRMED ASSERTED)',
  ],
  [
    'what a verb without object is about',
    'Norrland Steel rushed to sign the new labour contract.',
    'Norrland Steel | rush to sign | "the new labour contract" (AFFIRMED ASSERTED)',
  ],
  [
    'that the adjective governs what is only possible',
    'Ada Brandt is qualified to be president.',
    'Ada Brandt | be qualified to be | "president" (AFFIRMED ASSERTED)',
  ],
  [
    'that the noun governs what is not done yet',
    'Ada Brandt has two opportunities to set the price.',
    'Ada Brandt | have opportunity to set | "the price" (AFFIRMED ASSERTED)',
  ],
  [
    'the passive of a governing verb',
    'Ada Brandt was forced to sell the mine.',
    'Ada Brandt | be forced to sell | "the mine" (AFFIRMED ASSERTED)',
  ],
  [
    'whom a verb turns back on',
    'Ada Brandt describes herself as a reformer.',
    'Ada Brandt | describe oneself as | "a reformer" (AFFIRMED ASSERTED)',
  ],
  [
    'a preposition of several words',
    'Ada Brandt stood in front of a closed smelter.',
    'Ada Brandt | stand in front of | "a closed smelter" (AFFIRMED ASSERTED)',
  ],
  [
    'the particle of a passive',
    'The trap was set up by Ada Brandt.',
    'Ada Brandt | set up | "The trap" (AFFIRMED ASSERTED)',
  ],
  [
    'how a thing was done, between a passive and its phrase',
    'Ada Brandt was punished very lightly for the leak.',
    'Ada Brandt | be punished very lightly for | "the leak" (AFFIRMED ASSERTED)',
  ],
  [
    'no more than was unveiled',
    'Norrland Steel unveiled a new engine.',
    'Norrland Steel | unveil | "a new engine" (AFFIRMED ASSERTED)',
  ],
  [
    'what will be',
    'Ada Brandt is going to win the race.',
    'Ada Brandt | win | "the race" (AFFIRMED ASSERTED)',
  ],
  [
    'what had to be done as done',
    'Ada Brandt had to close the plant.',
    'Ada Brandt | close | "the plant" (AFFIRMED ASSERTED)',
  ],
  [
    'what somebody is to be let do as a duty',
    'Let the United Nations pay the fine.',
    'United Nations | pay | "the fine" (AFFIRMED NORMATIVE)',
  ],
  [
    'an "even if" as open',
    'Even if Norrland Steel wins the case, the union will appeal.',
    'Norrland Steel | win | "the case" (AFFIRMED HYPOTHETICAL)',
  ],
  [
    'what is supposed as open',
    'Suppose that Norrland Steel wins the case.',
    'Norrland Steel | win | "the case" (AFFIRMED HYPOTHETICAL)',
  ],
  [
    'an act inside what somebody says as said',
    'Ada Brandt said that Ostmark’s acquisition of Kestrel Motors had failed.',
    'Ostmark | acquire | Kestrel Motors (AFFIRMED REPORTED)',
  ],
  [
    'what stands beside a name as the article’s own word',
    'Ada Brandt said Karl Lund, the chairman of Kestrel Motors, had left.',
    'Karl Lund | be-chairman-of | Kestrel Motors (AFFIRMED ASSERTED)',
  ],
  [
    'whose former officer somebody is',
    'The strike was led by former Kestrel Motors engineer Karl Lund.',
    'Karl Lund | be former engineer of | Kestrel Motors (AFFIRMED ASSERTED)',
  ],
  [
    'the head of something behind the comma',
    'The mayor of Sund, Ada Brandt, left early.',
    'Ada Brandt | be mayor of | Sund (AFFIRMED ASSERTED)',
  ],
  [
    'both whom somebody is sent by and to',
    'Ada Brandt, Norland’s ambassador to Ostmark, left early.',
    'Ada Brandt | be ambassador to | Ostmark (AFFIRMED ASSERTED)',
  ],
  [
    'a part before its name',
    'Norrland Steel subsidiary Kestrel Motors grew.',
    'Kestrel Motors | be-part-of | Norrland Steel (AFFIRMED ASSERTED)',
  ],
  [
    'what somebody is to nobody in particular',
    'The strike was led by sports journalist Karl Lund.',
    'Karl Lund | be | "sports journalist" (AFFIRMED ASSERTED)',
  ],
];

describe('a claim says', () => {
  it.each(whole)('%s', async (_, text, claim) => {
    expect(await claimsOf(text)).toContain(claim);
  });
});

const unsaid: readonly (readonly [behaviour: string, text: string, start: string])[] = [
  ['whom somebody asked, without what', 'Ada Brandt asked Karl Lund.', 'Ada Brandt | ask'],
  [
    'a denial that may be of the reason',
    'Ada Brandt did not buy the planes to polish her brand.',
    'Ada Brandt | buy',
  ],
  [
    'a reason that is denied',
    'Ada Brandt did not buy the planes to polish her brand.',
    'Ada Brandt | polish',
  ],
  ['a number of what stands elsewhere', 'Ada Brandt also has 17.', 'Ada Brandt | have'],
  ['the writer’s gloss', 'Ada Brandt withheld her vote, meaning the plan would fail.', 'Ada Brandt | mean'],
  ['a verb that stands for another', 'Ada Brandt did what she could.', 'Ada Brandt | do'],
  ['what "it" stands for', 'Ada Brandt tried to change that.', 'Ada Brandt | try to'],
  [
    'whose thing it was without the owner',
    'Ada Brandt publicised Karl Lund’s failures in Ostmark.',
    'Ada Brandt | publicise failure in',
  ],
  [
    'somebody’s former leader as the leader',
    'Ada Brandt praised Norrland Steel’s former chief.',
    'Ada Brandt | praise chief of',
  ],
  [
    'when a speech was given as what was given',
    'Ada Brandt gave a speech in Sund earlier that month.',
    'Ada Brandt | give month',
  ],
  [
    'the next subject behind an amount as an object',
    'Ada Brandt gained six points and Karl Lund five.',
    'Ada Brandt | gain | Karl Lund',
  ],
];

describe('no claim is made of', () => {
  it.each(unsaid)('%s', async (_, text, start) => {
    const found = await claimsOf(text);
    expect(found.filter((claim) => claim.startsWith(start))).toEqual([]);
  });
});
