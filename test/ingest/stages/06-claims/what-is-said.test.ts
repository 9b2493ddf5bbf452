import { describe, expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../../ingest/reader/encoder-annotator.ts';
import { extractText, say } from '../../read-text.ts';

const encoder = await makeEncoderAnnotator();

async function claimsOf(text: string): Promise<readonly string[]> {
  const { drafts, mentions } = await extractText(text, null, encoder);
  return drafts.map(
    (draft) => `${draft.polarity === 'NEGATED' ? 'not: ' : ''}${say(draft, mentions)} [${draft.modality}]`,
  );
}

const made: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  [
    'what a named speaker says of a thing without a name',
    'Halvek warned that a quota of 900 tonnes would not be enough for smaller smelters.',
    'Halvek | warn | "a quota of 900 tonnes would not be enough for smaller smelters" [REPORTED]',
  ],
  [
    'a quotation without its marks',
    '“The majority has given itself a new office,” Ada Lund wrote.',
    'Ada Lund | write | "The majority has given itself a new office" [REPORTED]',
  ],
  [
    'what stands before "according to"',
    'Imports of raw zinc fell by a third last year, according to the Norland Statistics Office.',
    'Norland Statistics Office | say | "Imports of raw zinc fell by a third last year" [REPORTED]',
  ],
  [
    'only what stands before the semicolon behind a speaker',
    'At least nine miners were hurt, the Norland Doctors Union said; the police have not confirmed it.',
    'Norland Doctors Union | say | "At least nine miners were hurt" [REPORTED]',
  ],
  [
    'an act behind the noun for meaning it',
    "Halvek's pledge to add 900 jobs was welcomed by the Norland Workers Union.",
    'Halvek | pledge to add | "900 jobs" [HEDGED]',
  ],
  [
    'an office by its short title',
    'Wisconsin Gov. Otto Brandt endorsed the plan.',
    'Otto Brandt | be governor of | Wisconsin [ASSERTED]',
  ],
  [
    'a land by its authorities',
    'Norwegian authorities have reached a deal with Kestrel Motors.',
    'Norway | reach deal with | Kestrel Motors [ASSERTED]',
  ],
  [
    'what a participle behind a comma tells of the noun before it',
    'Under the Global Ports Pledge, launched by Norway and the European Union, more than 40 towns promised to cut emissions.',
    'Norway | launch | Global Ports Pledge [ASSERTED]',
  ],
  [
    'whole words for what somebody calls a thing',
    'Otto Brandt called the ruling “a win for the miners of Tarsk.”',
    'Otto Brandt | call | "the ruling a win for the miners of Tarsk" [ASSERTED]',
  ],
  [
    'a citing participle for the paper that reports',
    'Norway could answer with limits on titanium, Reuters reported, citing a person close to the cabinet.',
    'Reuters | cite | "a person close to the cabinet" [ASSERTED]',
  ],
];

const none: readonly (readonly [behaviour: string, text: string, predicate: RegExp])[] = [
  [
    'the saying itself where the words said give a claim',
    'Ada Lund said Halvek had bought the Tern Mine.',
    /Ada Lund \| say/u,
  ],
  [
    'words of which nobody knows what they are about',
    'Ada Lund said it was a very long way off.',
    /Lund \| say/u,
  ],
  [
    'a gerund for the speaker',
    '“Buying Halvek is a long step forward,” director Ada Lund said.',
    /Lund \| (?:buy|acquire)/u,
  ],
  [
    'what somebody is only able to do',
    "Norland's capacity to reduce its debt has shrunk.",
    /Norland \| (?:cut|reduce)/u,
  ],
  ['that somebody did not comment', 'Halvek declined to comment on the ruling.', /comment/u],
];

describe('claims are read of', () => {
  it.each(made)('%s', async (_, text, claim) => {
    expect(await claimsOf(text)).toContain(claim);
  });
});

it('leaves words that no claim is read in with who says them', async () => {
  const { drafts, mentions } = await extractText(
    'Ada Lund warned that zinc would become scarce.',
    null,
    encoder,
  );
  const [speaker] = drafts.flatMap((draft) => (draft.speaker.kind === 'ENTITY' ? [draft.speaker.chain] : []));
  expect(mentions.chains[speaker ?? -1]?.name).toBe('Ada Lund');
});

describe('no claim is read of', () => {
  it.each(none)('%s', async (_, text, predicate) => {
    expect((await claimsOf(text)).filter((claim) => predicate.test(claim))).toEqual([]);
  });
});
