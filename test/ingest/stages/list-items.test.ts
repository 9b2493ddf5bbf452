import { expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../ingest/reader/encoder-annotator.ts';
import { extractText, say } from '../read-text.ts';

const encoder = await makeEncoderAnnotator();

async function claimsOf(text: string): Promise<readonly string[]> {
  const { drafts, mentions } = await extractText(text, null, encoder);
  return drafts.map((draft) => say(draft, mentions));
}

it('the items of a list after a colon are said of whoever the colon’s sentence is about', async () => {
  const claims = await claimsOf('Norrland Steel wants to:\n- open a mine in Ostmark;\n- buy Kestrel Motors.');
  expect(claims).toContain('Norrland Steel | want to buy | Kestrel Motors');
  expect(claims).toContain('Norrland Steel | want to open | "a mine"');
});

it('whose intent it is does what the items say', async () => {
  const claims = await claimsOf(
    'The rule shows Ostmark’s intent to:\n- Tighten control over mines and ports.',
  );
  expect(claims).toContain('Ostmark | intend to tighten control over | "mines and ports"');
});

it('a bullet under no colon belongs to nobody', async () => {
  const claims = await claimsOf('Norrland Steel grew.\n- Buy Kestrel Motors.');
  expect(claims.filter((claim) => claim.includes('buy'))).toEqual([]);
});
