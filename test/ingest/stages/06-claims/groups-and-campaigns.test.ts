import { describe, expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../../ingest/reader/encoder-annotator.ts';
import { extractText, say } from '../../read-text.ts';

const encoder = await makeEncoderAnnotator();

/** Reads a text's claims: "subject | predicate | object", with the group that acts for the subject in brackets. */
async function claimsOf(text: string): Promise<readonly string[]> {
  const { drafts, mentions } = await extractText(text, null, encoder);
  return drafts.map((draft) => {
    const group = draft.qualifiers.find(({ role }) => role === 'by')?.text;
    return group === undefined ? say(draft, mentions) : `${say(draft, mentions)} [${group}]`;
  });
}

const made: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  [
    'officials of a body, for the body',
    'Pentagon officials defended the raid.',
    'Pentagon | defend | "the raid" [Pentagon officials]',
  ],
  [
    'prosecutors of a land, for the land',
    'Spanish prosecutors charged two bankers.',
    'Spain | charge | "two bankers" [Spanish prosecutors]',
  ],
  [
    'troops of two lands, for both',
    'Kenyan and Ethiopian troops crossed the border.',
    'Ethiopia | cross | "the border" [Kenyan and Ethiopian troops]',
  ],
  [
    'police in a town, for the town',
    'Police in Manchester arrested nine protesters.',
    'Manchester | arrest | "nine protesters" [Police in Manchester]',
  ],
  [
    'executives at a firm, for the firm',
    'Executives at Toyota hid the results.',
    'Toyota | hide | "the results" [Executives at Toyota]',
  ],
  [
    'lawyers of a body by whom it is represented',
    'Lawyers representing Samsung appealed against the ruling.',
    'Samsung | appeal against | "the ruling" [Lawyers representing Samsung]',
  ],
  [
    'fighters of an armed body, for the body',
    'Boko Haram militants attacked a village.',
    'Boko Haram | attack | "a village" [Boko Haram militants]',
  ],
  [
    'leaders of what a pronoun stands for',
    'Airbus opened a plant. Its executives praised the workers.',
    'Airbus | praise | "the workers" [Its executives]',
  ],
  [
    'a spokesman, for whom he speaks',
    'The Kremlin’s spokesman denied the report.',
    'Kremlin | deny | "the report" [The Kremlin’s spokesman]',
  ],
  [
    'leaders of a party named by an adjective',
    'Republican leaders rejected the treaty.',
    'Republican Party | reject | "the treaty" [Republican leaders]',
  ],
  [
    'a group by whom something is done',
    'The plan was welcomed by NATO allies.',
    'NATO | welcome | "The plan" [NATO allies]',
  ],
  [
    '"they" of a group that says at once what they do',
    'U.S. officials said they had seized two ships.',
    'United States | seize | "two ships" [U.S. officials]',
  ],
  [
    'a people without an article, where it does what states do',
    'Russians bombed the harbour of Odessa.',
    'Russia | bomb | "the harbour of Odessa"',
  ],
  [
    'a speech, for who holds it',
    'Ada Lund’s speech reassured investors.',
    'Ada Lund | reassure | "investors" [Ada Lund’s speech]',
  ],
  [
    'the campaign of a person, as a body of its own',
    'Otto Brandt’s campaign raised $20 million.',
    'Brandt campaign | raise | "$20 million"',
  ],
  [
    'a campaign that goes by a name, in other words',
    'Hillary Clinton spoke in Ohio. The Clinton campaign dismissed the report.',
    'Clinton campaign | dismiss | "the report"',
  ],
  [
    'the government of a person, as a body of its own',
    'Angela Merkel’s government opposed the tax.',
    'Merkel government | oppose | "the tax"',
  ],
  [
    'a spokesman for a campaign',
    'Hillary Clinton spoke in Ohio. “Nobody called,” said Michael Lund, a spokesman for the Clinton campaign.',
    'Michael Lund | be spokesman for | Clinton campaign',
  ],
];

describe('is said of the entity:', () => {
  it.each(made)('%s', async (_, text, claim) => {
    expect(await claimsOf(text)).toContain(claim);
  });
});

const unmade: readonly (readonly [behaviour: string, text: string, part: string])[] = [
  ['some of a group', 'Some Pentagon officials criticised the raid.', 'Pentagon |'],
  ['two of a group', 'Two Russian soldiers stole a car.', 'Russia |'],
  ['one of a group', 'A Toyota executive sold his house.', 'Toyota |'],
  ['former members of a group', 'Former Facebook executives founded a firm.', 'Facebook |'],
  ['those of a group who did something', 'Pentagon officials who saw the film praised it.', 'Pentagon |'],
  ['citizens of a land', 'British farmers blocked a road.', 'United Kingdom |'],
  ['customers of a firm', 'Toyota customers sued a bank.', 'Toyota |'],
  ['what members of a group do for themselves', 'Pentagon officials left the party.', 'Pentagon |'],
  ['forces that are not a state’s', 'Syrian democratic forces freed a village.', 'Syria |'],
  ['troops in a land, for that land', 'Troops in Somalia fired a rocket.', 'Somalia |'],
  ['a person for their family and books', 'Ada Lund’s daughter bought a house.', 'Ada Lund |'],
  ['a person for what their deed is like', 'Ada Lund’s decision followed a report.', 'Ada Lund |'],
  ['who is asked for asking', 'Asked whether he would run, Joe Biden declined to answer.', '| ask |'],
  ['a campaign as a time', 'Otto Brandt’s campaign lasted nine weeks.', 'campaign |'],
];

describe('no claim is made of', () => {
  it.each(unmade)('%s', async (_, text, part) => {
    expect((await claimsOf(text)).filter((claim) => claim.includes(part))).toEqual([]);
  });
});

const found: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  [
    'a relative clause on an apposition, of the name',
    'Ada Lund, a lawyer who has opposed the dam, resigned.',
    'Ada Lund | oppose | "the dam"',
  ],
  [
    'a participle on an apposition, of the name before it',
    'The movement is led by Otto Brandt, an actor, and Ada Lund, a teacher serving on the Harbour Committee.',
    'Ada Lund | serve on | Harbour Committee',
  ],
  [
    'a relative clause with a nationality, of the name',
    'The board hired Ada Lund, a German who trains pilots.',
    'Ada Lund | train | "pilots"',
  ],
  [
    '"who" behind a body, of the person who is of it',
    'Otto Brandt, an adviser to the campaign who has long opposed the tax, resigned.',
    'Otto Brandt | oppose | "the tax"',
  ],
  [
    'what is joined in, of all who are joined',
    'Spain joined France and Italy in opposing the tariffs.',
    'Italy | oppose | "the tariffs"',
  ],
  [
    'a second verb with a tense, of the first one’s subject',
    'Otto Brandt has asked Spain to close the port that feeds the mine and proposed a tax.',
    'Otto Brandt | propose | "a tax"',
  ],
  [
    'a name behind a long opening',
    'As a nurse and a judge - and as the first governor of the bank - Ms. Lund, 68, has changed the habits of lenders.',
    'Lund | change | "the habits of lenders"',
  ],
  [
    'a verb torn from "had"',
    'Two clerks said Mr. Brandt had for weeks bombarded Mr. Tern, his wife and his lawyers with letters about the dam.',
    'Brandt | bombard | Tern',
  ],
];

describe('finds the subject of', () => {
  it.each(found)('%s', async (_, text, claim) => {
    expect(await claimsOf(text)).toContain(claim);
  });
});

const linked: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  [
    '"he" to the person who says at once what he does',
    'Rolf Tern met the board. Lars Holm, a director, said he had sold the mine.',
    'Lars Holm | sell | "the mine"',
  ],
  [
    '"they" to the body that the sentence before was about',
    'Airbus raised its forecast. They expect a record year.',
    'Airbus | expect | "a record year"',
  ],
  [
    '"the party" to initials',
    'The NLD won most of the seats. The party rejected the treaty.',
    'NLD | reject | "the treaty"',
  ],
  [
    '"the tycoon" to the only person of the sentence before',
    'Otto Brandt sold his shares on Monday. The tycoon bought a newspaper.',
    'Otto Brandt | buy | "a newspaper"',
  ],
];

describe('links', () => {
  it.each(linked)('%s', async (_, text, claim) => {
    expect(await claimsOf(text)).toContain(claim);
  });

  it('"she" to nobody whom her own words name', async () => {
    const text = 'Otto Brandt was joined on stage by Ada Lund. She said Brandt had broken the law.';
    const { drafts, mentions } = await extractText(text, null, encoder);
    const { speaker } = drafts.find(({ predicate }) => predicate === 'break') ?? {};
    expect(speaker?.kind === 'ENTITY' && mentions.chains[speaker.chain]?.name).toBe('Ada Lund');
  });
});
