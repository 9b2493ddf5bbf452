import { describe, expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../../ingest/reader/encoder-annotator.ts';
import { extractText, say } from '../../read-text.ts';

const encoder = await makeEncoderAnnotator();

async function claimsOf(text: string): Promise<readonly string[]> {
  const { drafts, mentions } = await extractText(text, null, encoder);
  return drafts.map((draft) => say(draft, mentions));
}

const made: readonly (readonly [behaviour: string, text: string, claim: string])[] = [
  [
    'an infinitive with the verb that governs it',
    'Norway is seeking to quash the revolt.',
    'Norway | seek to quash | "the revolt"',
  ],
  [
    'each of two infinitives',
    'Norway agreed to sell the ferry and to close a port in Poland.',
    'Norway | agree to close | "a port in Poland"',
  ],
  [
    'the second infinitive as denied where it alone is',
    'Norway wants to win the vote and not solve the problem.',
    'Norway | want not to solve | "the problem"',
  ],
  ['an adjective behind a copula', 'Poland is rich and famous.', 'Poland | be | "rich and famous"'],
  ['how somebody acts', 'Otto Hale was acting strange.', 'Otto Hale | act | "strange"'],
  [
    'a linking verb with its adjective and preposition',
    'Spain grew comfortable with the plan.',
    'Spain | grow comfortable with | "the plan"',
  ],
  [
    'a participle that stands for an adjective',
    'Otto Hale was married to Ida Moss.',
    'Otto Hale | be married to | Ida Moss',
  ],
  [
    'what somebody is convinced of',
    'Otto Hale was convinced that the market would recover.',
    'Otto Hale | be convinced | "the market would recover"',
  ],
  [
    'each name behind a preposition that is said again',
    'Otto Hale is responsible for Norway, for Iceland.',
    'Otto Hale | be responsible for | Iceland',
  ],
  [
    'what a noun without a name does to a name, as a passive',
    'Residents sued Otto Hale.',
    'Otto Hale | be sued by | "Residents"',
  ],
  [
    'what somebody is charged with',
    'Prosecutors charged Otto Hale with fraud.',
    'Otto Hale | be charged with | "fraud"',
  ],
  [
    'what somebody is accused of doing',
    'Prosecutors accused Otto Hale of hiding the losses.',
    'Otto Hale | be accused of | "hiding the losses"',
  ],
  ['what critics call somebody', 'Critics call Poland a failure.', 'Poland | be called | "a failure"'],
  [
    'an amount that a court takes',
    'A court fined Norway $40 million for the spill.',
    'Norway | be fined | "$40 million"',
  ],
  [
    'who did so behind what somebody was hailed as',
    'Uganda was hailed as a model by the World Bank.',
    'World Bank | hail | Uganda',
  ],
  [
    'a place behind what a passive is about',
    'Otto Hale moved from Norway to Iceland.',
    'Otto Hale | move to | Iceland',
  ],
  [
    'the object that two verbs share, on the first',
    'Kenya rejected and ridiculed the plan.',
    'Kenya | reject | "the plan"',
  ],
  [
    'the phrase that two verbs share',
    'Otto Hale may campaign or vote for Ida Moss.',
    'Otto Hale | campaign for | Ida Moss',
  ],
  [
    'a second phrase with another preposition',
    'Kenya voted for the bill and against the budget.',
    'Kenya | vote against | "the budget"',
  ],
  [
    'a name behind a bare title',
    'Otto Hale will face challenger Ida Moss in a primary.',
    'Otto Hale | face | Ida Moss',
  ],
  [
    'the noun phrase without its relative clause',
    'Poland has a terrible record that nobody can explain.',
    'Poland | have | "a terrible record"',
  ],
  [
    'the noun with the clause it needs',
    'Poland condemned the attack that hurt nine people.',
    'Poland | condemn | "the attack that hurt nine people"',
  ],
  [
    'who did so behind where it was',
    'Otto Hale was joined on the call by Ida Moss.',
    'Ida Moss | join | Otto Hale',
  ],
  [
    'what somebody was charged with beside who charged them',
    'Norway was provided with ships by Denmark.',
    'Norway | be provided with | "ships"',
  ],
  [
    'a name behind a particle',
    'Ida Moss, who is taking on Sen. Otto Hale in Bergen, is ahead.',
    'Ida Moss | take on | Otto Hale',
  ],
  [
    'what somebody sees another do',
    'Otto Hale saw Ida Moss leave the hall.',
    'Otto Hale | see | "Ida Moss leave the hall"',
  ],
  [
    'what somebody is helped to do',
    'France will help Senegal restructure its loans.',
    'Senegal | restructure | "its loans"',
  ],
  ['what an entity is made', 'Turkey made Greece angry.', 'Turkey | make angry | Greece'],
  [
    'what somebody is to whom a noun belongs',
    "Kenya is Uganda's main supplier.",
    'Kenya | be main supplier of | Uganda',
  ],
  [
    'how long a sentence is',
    'Otto Hale was sentenced to six years in prison.',
    'Otto Hale | be sentenced to | "six years"',
  ],
  [
    'a past form beside a passive',
    'Otto Hale was born in Norway and grew up in Iceland.',
    'Otto Hale | grow up in | Iceland',
  ],
];

const unmade: readonly (readonly [behaviour: string, text: string, part: string])[] = [
  ['of a country what its army is', 'Norway’s army is weak.', '| be |'],
  ['a shared object of a verb that needs none', 'Norway met and signed the deal.', '| meet |'],
  ['an act that is only attempted', 'Attempts to block Otto Hale failed.', 'be blocked by'],
  ['an act of nobody', 'Nobody helped Norway.', 'be helped'],
  ['an adjective that only a clause completes', 'Norway is too weak to win.', '| be |'],
  [
    'a preposition without the state it belongs to',
    'Otto Hale was not there yet on backing Ida Moss.',
    '| be on |',
  ],
];

describe('clauses and their objects', () => {
  it.each(made)('read %s', async (_, text, claim) => {
    expect(await claimsOf(text)).toContain(claim);
  });

  it.each(unmade)('do not read %s', async (_, text, part) => {
    expect((await claimsOf(text)).filter((claim) => claim.includes(part))).toEqual([]);
  });
});
