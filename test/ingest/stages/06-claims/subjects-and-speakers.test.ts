import { describe, expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../../ingest/reader/encoder-annotator.ts';
import { extractText, say } from '../../read-text.ts';

const encoder = await makeEncoderAnnotator();

/** Reads a text's claims: "subject | predicate | object" and who says it. */
async function claimsOf(text: string): Promise<readonly string[]> {
  const { drafts, mentions } = await extractText(text, null, encoder);
  return drafts.map((draft) => {
    const { speaker } = draft;
    if (speaker.kind === 'ENTITY') return `${say(draft, mentions)} (${mentions.chains[speaker.chain]?.name})`;
    const unnamed =
      speaker.kind === 'UNNAMED' ? text.slice(speaker.span.start, speaker.span.end) : speaker.kind;
    return `${say(draft, mentions)} (${unnamed})`;
  });
}

const made: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  [
    'what stands beside a name in reported words, for the article',
    'Ada Lund said that Otto Brandt, the chairman of Kestrel Motors, had left Ostmark.',
    'Otto Brandt | be-chairman-of | Kestrel Motors (SOURCE)',
  ],
  [
    'a relative clause behind a comma in reported words, for the article',
    'Ada Lund said that Kestrel Motors, which owns the Tern Mine, would leave Ostmark.',
    'Kestrel Motors | own | Tern Mine (SOURCE)',
  ],
  [
    'a gerund of speech behind reported words, for who speaks',
    'Ada Lund said Otto Brandt should leave the race, echoing a memo.',
    'Ada Lund | echo | "a memo" (SOURCE)',
  ],
  [
    'a second verb of speech behind reported words, for who speaks',
    'Ada Lund conceded that Otto Brandt had left but implied that he would return to Ostmark.',
    'Otto Brandt | return to | Ostmark (Ada Lund)',
  ],
  [
    'what "made clear" opens, for who made it clear',
    'Ada Lund made clear that Kestrel Motors would sell the Tern Mine.',
    'Kestrel Motors | sell | Tern Mine (Ada Lund)',
  ],
  [
    'what is not to be denied, for whoever says so',
    '“It would be wrong to say that Kestrel Motors lacks money,” Ada Lund said.',
    'Kestrel Motors | lack | "money" (Ada Lund)',
  ],
  [
    'words about a name given to "he", for who spoke before',
    '“I want a patient bidder,” Mr. Brandt said.\nMr. Tern, who is not asking for loans, meets that need for many lenders, he added.',
    'Tern | meet | "that need for many lenders" (Brandt)',
  ],
  [
    'only what is alleged, where "allegedly" stands in a part',
    'Ada Lund defended Otto Brandt, hours after he was charged for allegedly forging a permit.',
    'Ada Lund | defend | Otto Brandt (SOURCE)',
  ],
  [
    'the unnamed without what is set apart from them',
    'Norrland Steel earned $60 million, according to public filings, a large sum for a mine.',
    'Norrland Steel | earn | "$60 million" (public filings)',
  ],
];

describe('claims are given to whom they belong:', () => {
  it.each(made)('%s', async (_, text, claim) => {
    expect(await claimsOf(text)).toContain(claim);
  });
});

const unmade: readonly (readonly [behaviour: string, text: string, part: string])[] = [
  [
    '"he" in a quotation for who says it',
    'Otto Brandt praised Rolf Tern. “You see it. He is a friend of the miners,” Otto Brandt said.',
    'Otto Brandt | be |',
  ],
  [
    '"I" in a quotation inside a quotation',
    '“My niece called me: ‘I left Ostmark in May,’” Ada Lund said.',
    'Ada Lund | leave |',
  ],
  ['an owner for its price', 'Norrland Steel’s price crumbled 13 percent.', 'Norrland Steel |'],
  ['a school for a graduate of it', 'The Sund University graduate quoted a poet.', 'Sund University | quote'],
  ['an owner for what its deal is', 'The Ostmark deal is a draft.', 'Ostmark | be |'],
  [
    'what just happened for the person before it',
    'Ada Lund kept her ballot, meaning she will not sit beside Otto Brandt.',
    '| mean |',
  ],
  ['"it" that stands for a clause', '“It is a disgrace that millions are poor,” Ada Lund said.', '| be |'],
  ['what is told as if it were so', 'It is not as if Ada Lund had left Ostmark.', '| leave |'],
  ['"their" of nobody in the sentence', 'Otto Brandt called their son a hero.', 'Otto Brandt | call'],
];

describe('no claim is made of', () => {
  it.each(unmade)('%s', async (_, text, part) => {
    expect((await claimsOf(text)).filter((claim) => claim.includes(part))).toEqual([]);
  });
});

it('says in the value whose a thing of somebody else is, and keeps the text’s words on the evidence', async () => {
  const text = 'Ada Lund left the ministry. Otto Brandt was her director of planning.';
  const { drafts } = await extractText(text, null, encoder);
  const { object, valueText } = drafts.find(({ rule }) => rule === 'copula-clause') ?? {};
  expect(object).toEqual({ kind: 'VALUE', value: { kind: 'TEXT', text: 'Ada Lund’s director of planning' } });
  expect(valueText).toBe('her director of planning');
});
