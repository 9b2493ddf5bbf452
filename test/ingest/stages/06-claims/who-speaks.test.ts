import { describe, expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../../ingest/reader/encoder-annotator.ts';
import { extractText, say } from '../../read-text.ts';

const encoder = await makeEncoderAnnotator();

/** Reads a text's claims: "subject | predicate | object" with modality and speaker. */
async function claimsOf(text: string): Promise<readonly string[]> {
  const { drafts, mentions } = await extractText(text, null, encoder);
  return drafts.map((draft) => {
    const { speaker, modality } = draft;
    const who = speaker.kind === 'ENTITY' ? mentions.chains[speaker.chain]?.name : speaker.kind;
    return `${say(draft, mentions)} (${modality} ${who})`;
  });
}

const made: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  [
    'of "we" of somebody who speaks for a body',
    'Kestrel Motors chief executive Ada Lund opened a plant. "We have lost 900 workers," Lund said.',
    'Kestrel Motors | lose | "900 workers" (REPORTED Ada Lund)',
  ],
  [
    'of what somebody does not want, with a reason behind it',
    '"I do not want to talk about the plan because there is still an inquiry," Ada Lund said.',
    'Ada Lund | want to talk about | "the plan" (REPORTED Ada Lund)',
  ],
  [
    'of who is called for to act',
    'Ada Lund is calling for Norway to open a third round of the talks.',
    'Norway | open | "a third round of the talks" (NORMATIVE Ada Lund)',
  ],
  [
    'of a clause with "as he puts it" in it',
    'Otto Brandt spoke in Oslo. The rule is, as he puts it, that Ada Lund kept the taxes.',
    'Ada Lund | keep | "the taxes" (REPORTED Otto Brandt)',
  ],
  [
    'of what a cleft sentence gives to a speaker',
    'It was Ada Lund who said that Norway had a plan.',
    'Norway | have | "a plan" (REPORTED Ada Lund)',
  ],
  [
    'of a pronoun that speaks on, and not of who was spoken of',
    'Otto Brandt said Karl Lund was his third choice among the candidates. He is leaning towards Kestrel Motors, he said.',
    'Otto Brandt | lean towards | Kestrel Motors (REPORTED Otto Brandt)',
  ],
  [
    'of a pronoun that cannot be whom the words name',
    'Otto Brandt was joined by Ada Lund. She said Brandt had sold Halvek.',
    'Otto Brandt | sell | Halvek (REPORTED Ada Lund)',
  ],
  [
    'of a quotation that the sentence before announces with a colon',
    'As Harbour News reported on Friday, Otto Brandt was selling Halvek:\n\n"Brandt has no friends in Oslo.\n\n"“I know Halvek,” Ada Lund said."',
    'Otto Brandt | have | "friends in Oslo" (REPORTED Harbour News)',
  ],
  [
    'of a relative clause behind who spoke, by the article',
    '"The mine is open," said Ada Lund, who returned to Oslo to deal with Kestrel Motors.',
    'Ada Lund | deal with | Kestrel Motors (ASSERTED SOURCE)',
  ],
  [
    'of when somebody spoke, by the article',
    '"That was a good speech," Ada Lund told Otto Brandt as she visited Oslo.',
    'Ada Lund | visit | Oslo (ASSERTED SOURCE)',
  ],
  [
    'of what somebody insisted was so',
    'Ada Lund insisted that Halvek owned the mine.',
    'Halvek | own | "the mine" (REPORTED Ada Lund)',
  ],
  [
    'of whom somebody was asked about',
    'Asked about Norway, Ada Lund said it was late.',
    'Ada Lund | be asked about | Norway (ASSERTED SOURCE)',
  ],
  [
    'of very words, whatever "it" is',
    '“It’s hard but not impossible,” said Ada Lund.',
    'Ada Lund | say | "It’s hard but not impossible" (REPORTED Ada Lund)',
  ],
  [
    'of a survey by who made it, and not by who was asked',
    'According to a Harbour News survey of miners, Norway has lost 900 workers.',
    'Norway | lose | "900 workers" (REPORTED Harbour News)',
  ],
];

const none: readonly (readonly [behaviour: string, text: string, claim: RegExp])[] = [
  [
    'an act of the speaker where a quotation has no subject',
    '"This is a trick," Ada Lund said, "keeping Halvek at this level."',
    /^Ada Lund \| keep/u,
  ],
  [
    'a call for what is only to do something',
    'Ada Lund has called for the towns of Norway to close.',
    /call (?:to|for) \| "(?:close|the towns of Norway)"/u,
  ],
  [
    'an argument of somebody whose lawyers argue',
    "Otto Brandt's lawyers argued that the inquiry had come too late.",
    /^Otto Brandt \| argue/u,
  ],
  [
    'a word of anybody in a reminder',
    'The strike served as a reminder that Halvek owes Kestrel Motors a ship.',
    /UNSURE/u,
  ],
];

describe('a claim is read', () => {
  it.each(made)('%s', async (_, text, claim) => {
    expect(await claimsOf(text)).toContain(claim);
  });
});

describe('no claim is read that makes', () => {
  it.each(none)('%s', async (_, text, claim) => {
    expect((await claimsOf(text)).filter((each) => claim.test(each))).toEqual([]);
  });
});
