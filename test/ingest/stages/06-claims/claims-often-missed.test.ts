import { describe, expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../../ingest/reader/encoder-annotator.ts';
import { extractText, say } from '../../read-text.ts';

const encoder = await makeEncoderAnnotator();

async function claimsOf(text: string): Promise<readonly string[]> {
  const { drafts, mentions } = await extractText(text, null, encoder);
  return drafts.map((draft) => say(draft, mentions));
}

const QUOTED =
  'Otto Hale fined the mine. Karl Lund met reporters.\n\n“I have met Mr. Hale twice. He is a danger to Norland,” Lund said.';
const POINTED =
  'Ida Moss spoke to Otto Hale.\n\n“Compare her to Otto Hale,” Karl Lund urged. “This is a man who closed the Tarsk mine.”';

const made: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  ['"he" in a quotation, of whom it has just named', QUOTED, 'Otto Hale | be danger to | Norland'],
  ['"this is a man who", of the person last named', POINTED, 'Otto Hale | close | "the Tarsk mine"'],
  [
    'a relative clause on what something is',
    'Halvek is a company that makes rails.',
    'Halvek | make | "rails"',
  ],
  [
    'those named of many',
    'NATO’s northern members, particularly Norway and Iceland, have asked for a permanent base.',
    'Iceland | ask for | "a permanent base"',
  ],
  [
    'what somebody is who was named as it',
    'One of the drivers was identified as Otto Hale.',
    'Otto Hale | be | "One of the drivers"',
  ],
  [
    'where somebody was named',
    'One of the drivers was named in police reports as Otto Hale.',
    'Otto Hale | be named in | "police reports"',
  ],
  [
    'what was voiced, not where',
    'Otto Hale expressed anger in an interview that the mine had closed.',
    'Otto Hale | express | "anger"',
  ],
  [
    'where a speaker is from who is named behind the words',
    '“It is absurd,” said Randy Lund, a Labour committeeman from Tarsk.',
    'Randy Lund | be labour committeeman from | Tarsk',
  ],
  [
    'what "they" do of whom says it',
    'Bergen police say they have arrested two men.',
    'Bergen police | arrest | "two men"',
  ],
  [
    'what the government does of the country the sentence opens with',
    'Here in Norway, the government is enforcing the ban.',
    'Norway | enforce | "the ban"',
  ],
  [
    'what somebody has, told by an adjective',
    'Voters dislike Ada Brandt’s thin voting record.',
    'Ada Brandt | have | "thin voting record"',
  ],
  ['whose town somebody is from', 'Norway’s Otto Hale won the prize.', 'Otto Hale | be from | Norway'],
];

const notMade: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  ['what somebody is not', 'Halvek is not a company that makes rails.', 'Halvek | make | "rails"'],
  [
    'what is the largest of several, as somebody’s',
    'Norway’s largest fleet left.',
    'Norway | have | "largest fleet"',
  ],
  [
    'what is only hoped for, as somebody’s',
    'Ada Brandt’s future foreign policy worries them.',
    'Ada Brandt | have | "future foreign policy"',
  ],
];

describe('claims are made of', () => {
  it.each(made)('%s', async (_, text, claim) => {
    expect(await claimsOf(text)).toContain(claim);
  });
});

describe('no claim is made of', () => {
  it.each(notMade)('%s', async (_, text, claim) => {
    expect(await claimsOf(text)).not.toContain(claim);
  });
});

describe('names are found:', () => {
  const names: readonly (readonly [behaviour: string, text: string, name: string, kind: string])[] = [
    ['a body by its initials', 'The F.B.I. searched the mine.', 'F.B.I.', 'ORGANISATION'],
    ['the police of a town', 'Bergen police closed the road.', 'Bergen police', 'ORGANISATION'],
    [
      'what a group calls itself',
      'Otto Hale left the “Miners For Moss” movement.',
      'Miners For Moss',
      'ORGANISATION',
    ],
    [
      'a committee by its topic',
      'Ada Brandt addressed the ethics committee.',
      'ethics committee',
      'ORGANISATION',
    ],
  ];
  it.each(names)('%s', async (_, text, name, kind) => {
    const { mentions } = await extractText(text, null, encoder);
    expect(mentions.chains.map((chain) => [chain.name, chain.kind])).toContainEqual([name, kind]);
  });

  it('a police officer of a town is not its police', async () => {
    const { mentions } = await extractText('Bergen police officers closed the road.', null, encoder);
    expect(mentions.chains.map(({ name }) => name)).not.toContain('Bergen police');
  });
});
