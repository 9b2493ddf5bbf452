import { describe, expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../ingest/reader/encoder-annotator.ts';
import { extractText, say } from '../read-text.ts';

const encoder = await makeEncoderAnnotator();

async function claimsOf(text: string): Promise<readonly string[]> {
  const { drafts, mentions } = await extractText(text, null, encoder);
  return drafts.map((draft) => say(draft, mentions));
}

describe('whose a thing is that was spoken of before', () => {
  const opening = 'Halvek Group held two meetings in Port Ardel on Monday.';

  it('a later "these meetings" says what its owner says, and less surely', async () => {
    const { drafts, mentions } = await extractText(
      `${opening} These meetings announced a new quota.`,
      null,
      encoder,
    );
    const found = drafts.find((draft) => say(draft, mentions) === 'Halvek Group | announce | "a new quota"');
    expect(found?.confidence).toBeLessThan(0.5);
  });

  it('other meetings are not its own', async () => {
    const claims = await claimsOf(`${opening} The other meetings announced a new quota.`);
    expect(claims.filter((claim) => claim.includes('announce'))).toEqual([]);
  });

  it('a thing that ends does so without its owner', async () => {
    const claims = await claimsOf(`${opening} The meetings ended in a quarrel.`);
    expect(claims.filter((claim) => claim.includes('end'))).toEqual([]);
  });
});

describe('a name that is told later', () => {
  it('counts for the noun that introduced the thing', async () => {
    const claims = await claimsOf(
      'Halvek Group launched a campaign on Monday. The campaign, titled “Clean Coast Drive”, angered the unions.',
    );
    expect(claims).toContain('Halvek Group | launch | Clean Coast Drive');
  });
});

describe('the first person in quotation marks', () => {
  it('is the person who speaks', async () => {
    const claims = await claimsOf('“I signed the Harbour Act,” Ada Brandt said.');
    expect(claims).toContain('Ada Brandt | sign | Harbour Act');
  });

  it('is nobody where a person says we', async () => {
    const claims = await claimsOf('“We signed the Harbour Act,” Ada Brandt said.');
    expect(claims).toEqual(['Ada Brandt | say | "We signed the Harbour Act"']);
  });
});

describe('members of what a verb is about', () => {
  it('have it said of them, one by one', async () => {
    const claims = await claimsOf('Halvek Group bought several rivals, including Kestrel Motors.');
    expect(claims).toContain('Halvek Group | buy | Kestrel Motors');
  });
});

describe('a land before what it acts by', () => {
  it('is the subject: its government is its own', async () => {
    const claims = await claimsOf('The Norwegian government banned imports.');
    expect(claims).toContain('Norway | ban | "imports"');
  });

  it('is not for its people', async () => {
    expect(await claimsOf('Norwegian residents banned imports.')).toEqual([]);
  });
});

describe('acts in nouns', () => {
  it.each([
    ['Norway’s ban on Halvek Group worried investors.', 'Norway | ban | Halvek Group'],
    ['The talks between Norway and Sweden went well.', 'Norway | talk with | Sweden'],
    ['The Norwegian sanctions against Halvek Group hurt.', 'Norway | sanction | Halvek Group'],
  ])('%s', async (text, claim) => {
    expect(await claimsOf(text)).toContain(claim);
  });

  it('are not claimed where the text leaves open whether they happen', async () => {
    const claims = await claimsOf('A possible Norwegian ban on Halvek Group worried investors.');
    expect(claims.filter((claim) => claim.startsWith('Norway'))).toEqual([]);
  });
});

describe('names in hyphenated words', () => {
  it('are mentions that end before the hyphen', async () => {
    const { mentions } = await extractText('Norway-backed rebels left Sweden.', null, encoder);
    const found = mentions.mentions.find(({ form }) => form === 'DEMONYM');
    expect(found?.exact).toBe('Norway');
  });
});
