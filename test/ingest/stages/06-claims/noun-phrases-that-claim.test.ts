import { describe, expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../../ingest/reader/encoder-annotator.ts';
import { extractText, say } from '../../read-text.ts';

const encoder = await makeEncoderAnnotator();

async function read(
  text: string,
): Promise<{ readonly claims: readonly string[]; readonly names: readonly string[] }> {
  const { drafts, mentions } = await extractText(text, null, encoder);
  return {
    claims: drafts.map((draft) => say(draft, mentions)),
    names: mentions.chains.map(({ name }) => name),
  };
}

const made: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  [
    'members given as examples',
    'The pact’s fate worries NATO’s smallest members, particularly Iceland and Albania.',
    'Iceland | be-part-of | NATO',
  ],
  [
    'allies given as examples',
    'Russia’s allies, including Belarus and Syria, voted no.',
    'Syria | be ally of | Russia',
  ],
  [
    'members that a relative clause lists',
    'The Andean League, whose members include Peru and Bolivia, met.',
    'Bolivia | be-part-of | Andean League',
  ],
  [
    'where somebody is from',
    'Tom Healy, 52, of Leeds, was charged with fraud.',
    'Tom Healy | be from | Leeds',
  ],
  ['how old somebody is', 'Tom Healy, 52, of Leeds, was charged with fraud.', 'Tom Healy | be | "52"'],
  [
    'what a title is of',
    'President Tomas Ruiz of Argentina visited Chile.',
    'Tomas Ruiz | be-president-of | Argentina',
  ],
  [
    'a title of two words',
    'Ida Olsen met Finance Minister Kofi Mensah of Ghana in Berlin.',
    'Kofi Mensah | be finance minister of | Ghana',
  ],
  [
    'the seat of a lawmaker',
    'Sen. Mark Doyle (R-Ohio) backed the bill.',
    'Mark Doyle | be senator from | Ohio',
  ],
  [
    'what party somebody runs for',
    'Republican presidential nominee Karl Moss met Otto Hale on Friday.',
    'Karl Moss | be | "Republican presidential nominee"',
  ],
  [
    'a second role',
    'Jan Novak, chief executive of Brenta Motors and chairman of the Prague Chamber of Commerce, left.',
    'Jan Novak | be-chairman-of | Prague Chamber of Commerce',
  ],
  [
    'whose adviser one was',
    'Peter Lund, a former Tarsk Energy adviser, joined the bank.',
    'Peter Lund | be former adviser of | Tarsk Energy',
  ],
  [
    'a role whose owner comes last',
    'Dan Krit, deputy director for river safety at the Harbour Council, resigned.',
    'Dan Krit | be deputy director at | Harbour Council',
  ],
  [
    'a minister behind the adjective of a land',
    'The French interior minister, Paul Girard, spoke.',
    'Paul Girard | be interior minister of | France',
  ],
  [
    'whose manager one is who was fired',
    'Brandt’s decision to fire campaign manager Ida Olsen was praised.',
    'Ida Olsen | be campaign manager of | Brandt',
  ],
  [
    'who opposes what faces opposition',
    'Halvek Steel faces opposition from the Green Party.',
    'Green Party | oppose | Halvek Steel',
  ],
  ['where a summit is held', 'The NATO summit in Warsaw opened on Friday.', 'NATO | hold summit in | Warsaw'],
  ['a town before its state', 'The firm moved to Trenton, New Jersey.', 'Trenton | be in | New Jersey'],
  ['a town behind its land', 'Police in the Indian city of Madurai made arrests.', 'Madurai | be in | India'],
  [
    'the seat of a body',
    'Otto Hale left the Kestrel Institute in Boston.',
    'Kestrel Institute | be in | Boston',
  ],
  ['sites in a land', 'The bombs hit Halvek’s factories in Poland.', 'Halvek | have factory in | Poland'],
  ['how many one has', 'Halvek’s 4,300 employees were told on Monday.', 'Halvek | have | "4,300 employees"'],
  ['what one lacks', 'Reporters noted Otto Hale’s lack of experience.', 'Otto Hale | lack | "experience"'],
  ['an act that is over', 'Otto Hale’s visit to Tokyo ended on Sunday.', 'Otto Hale | visit | Tokyo'],
];

describe('noun phrases claim', () => {
  it.each(made)('%s', async (_, text, claim) => {
    expect((await read(text)).claims).toContain(claim);
  });
});

const unmade: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  [
    'a list of towns is no town in a land',
    'The team played in Paris, London and Rome.',
    'Paris | be in | London',
  ],
  [
    'a former member is none',
    'The club’s former members, including Iceland, left NATO’s old pact.',
    'Iceland | be-part-of | NATO',
  ],
  [
    'a trip that was cancelled was not made',
    'Otto Hale’s trip to Japan was cancelled.',
    'Otto Hale | travel to | Japan',
  ],
  [
    'a judge is not from his district',
    'Judge Raul Ortega of the Southern District ruled on Friday.',
    'Raul Ortega | be from | Southern District',
  ],
  [
    'a board member is no part of a bank',
    'Harbour Bank board member Ida Olsen resigned.',
    'Ida Olsen | be-part-of | Harbour Bank',
  ],
];

describe('noun phrases do not claim', () => {
  it.each(unmade)('%s', async (_, text, claim) => {
    expect((await read(text)).claims).not.toContain(claim);
  });
});

describe('names', () => {
  it('the same two words the other way round name one person', async () => {
    const { names } = await read('Police sought Samir Farid. Reporters named the man as Farid Samir.');
    expect(names).toEqual(['Samir Farid']);
  });

  it('a war is nothing of the graph', async () => {
    const { names } = await read(
      'Norland has had no army since World War II, and Allied troops left Otto Hale the port.',
    );
    expect(names).not.toContain('World War II');
    expect(names).not.toContain('Allied');
  });

  it('an office behind what would be a policy is a body', async () => {
    const { names } = await read('The nonpartisan Harbour Budget Office warned Otto Hale on Monday.');
    expect(names).toContain('Harbour Budget Office');
  });

  it('a party’s word before a name is no part of it', async () => {
    const { names } = await read('Democrat Ida Olsen beat Republican Karl Moss in Ohio.');
    expect(names).toEqual(expect.arrayContaining(['Ida Olsen', 'Karl Moss']));
  });
});
