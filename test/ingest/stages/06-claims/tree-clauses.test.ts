import { describe, expect, it } from 'vitest';
import { makeEncoderAnnotator } from '../../../../ingest/reader/encoder-annotator.ts';
import type { Argument, Clause } from '../../../../ingest/stages/06-claims/clause.ts';
import { findTreeClauses } from '../../../../ingest/stages/06-claims/tree-clauses.ts';
import { makeTree } from '../../../../ingest/tree.ts';

const encoder = await makeEncoderAnnotator();

interface ReadClause {
  readonly clause: Clause;
  /** "subject | verb | object", joined ones with "+". */
  readonly line: string;
  readonly phrases: readonly string[];
}

async function clausesOf(text: string): Promise<readonly ReadClause[]> {
  const { sentences } = await encoder.annotate(text, { start: 0, end: text.length });
  return sentences.flatMap((sentence, index) => {
    const tree = makeTree(sentence.tokens);
    if (!tree) return [];
    const { tokens } = sentence;
    const words = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    const whole = ({ from, to, extendedTo }: Argument) => words(from, extendedTo ?? to);
    const view = { index, sentence, tokens, mentions: [], owned: [], chainKinds: [], tree };
    return findTreeClauses(view, tree).map((clause) => {
      const { subjects, verb, objects, adjuncts } = clause;
      const said = subjects.map(({ from, to }) => words(from, to)).join(' + ');
      const done = objects.map(clause.objectFronted ? ({ from, to }) => words(from, to) : whole).join(' + ');
      return {
        clause,
        line: `${said} | ${words(verb.from, verb.to)} | ${done}`,
        phrases: adjuncts.flatMap(({ word, phrases }) =>
          phrases.map(({ from, to }) => `${word} ${words(from, to)}`),
        ),
      };
    });
  });
}

const clauses: readonly (readonly [behaviour: string, text: string, lines: readonly string[]])[] = [
  [
    'a subject, its verb and its object',
    'The regulator fined the brewery.',
    ['The regulator | fined | the brewery'],
  ],
  [
    'joined subjects and joined objects one by one',
    'The baker and the miller sell bread, flour and cakes.',
    ['The baker + the miller | sell | bread + flour + cakes'],
  ],
  [
    'joined verbs with the subject of the first',
    'The council approved the budget and rejected the tax.',
    ['The council | approved | the budget', 'The council | rejected | the tax'],
  ],
  ['a passive with its subject', 'The port was closed by the harbour board.', ['The port | was closed | ']],
  [
    'what somebody becomes as object',
    'Marrant became the largest producer of zinc.',
    ['Marrant | became | the largest producer of zinc'],
  ],
  [
    'what somebody is, without the verb',
    'Marrant is a producer of zinc.',
    ['Marrant | is | a producer of zinc'],
  ],
  [
    'a relative clause with the noun it hangs on as subject',
    'The company that owns the mine hired new guards.',
    ['The company | owns | the mine', 'The company | hired | new guards'],
  ],
  [
    'a relative clause with the noun it hangs on as object',
    'Farmers praised the deal that the two banks signed.',
    ['the two banks | signed | the deal'],
  ],
  [
    'the owner’s thing as subject of a clause with "whose"',
    'The minister, whose aides leaked the report, resigned.',
    ['whose aides | leaked | the report'],
  ],
  [
    'the noun before a participle as its subject',
    'The parts made by the workshop failed.',
    ['The parts | made | ', 'The parts | failed | '],
  ],
  [
    'a participle before or behind the clause with the clause’s subject',
    'Founded in 1921, the ferry line left the port, carrying grain to the island.',
    ['the ferry line | Founded | ', 'the ferry line | left | the port', 'the ferry line | carrying | grain'],
  ],
  [
    'a gerund behind a preposition with the subject of the clause',
    'After leaving the army, Karel Brandt joined the bank.',
    ['Karel Brandt | leaving | the army', 'Karel Brandt | joined | the bank'],
  ],
  [
    'a gerund behind "for" with the one who is blamed as subject',
    'The report criticises the ministry for ignoring the warnings.',
    ['the ministry | ignoring | the warnings'],
  ],
  [
    'an infinitive with the object of the verb above as subject',
    'The union urged the government to raise wages.',
    ['The union | urged | the government to raise wages', 'the government | raise | wages'],
  ],
  [
    'an infinitive with the subject of the verb above',
    'The ministry plans to open a school.',
    ['The ministry | open | a school'],
  ],
  [
    'verbs that only colour another as one with it',
    'The law is expected to help small firms.',
    ['The law | is expected to help | small firms'],
  ],
  [
    'the infinitive of a noun in a passive without the passive’s subject',
    'The staff were told of the decision to close the mine.',
    ['the decision | close | the mine'],
  ],
  [
    'the clause in "the problem is that" with its own subject',
    'The problem is that the supplier left the market.',
    ['The problem | is | ', 'the supplier | left | the market'],
  ],
  [
    'the subject outside of "the aim is to"',
    'The aim of the treaty is to protect the fishermen.',
    ['The aim of the treaty | is | '],
  ],
  [
    'an infinitive behind an order with the one who is ordered as subject',
    'The treaty obliges both states to share data.',
    ['both states | share | data'],
  ],
  [
    'a gerund as subject',
    'Building the dam will cost 40 million crowns.',
    ['Building | will cost | 40 million crowns'],
  ],
  [
    'what is there as subject, and its infinitive',
    'There is a plan to sell the airport.',
    ['a plan | is | ', 'a plan | sell | the airport'],
  ],
  [
    'the one singled out by "it was" as subject',
    'It was Lena Voss who signed the contract.',
    ['Lena Voss | signed | the contract'],
  ],
  [
    'reported clauses with and without "that"',
    'The mayor believes that the strike hurt the city, and the deputy said the court rejected the appeal.',
    ['the strike | hurt | the city', 'the court | rejected | the appeal'],
  ],
  [
    'a quotation before its speaker',
    '“The dam will hold,” the engineer said.',
    ['The dam | will hold | ', 'the engineer | said | '],
  ],
  [
    'a question without its auxiliary',
    'Is the ministry hiding the report?',
    ['the ministry | hiding | the report'],
  ],
  ['an amount as object', 'Prices rose 6 percent in March.', ['Prices | rose | 6 percent']],
];

describe('reads clauses from the encoder’s parse:', () => {
  it.each(clauses)('%s', async (_, text, lines) => {
    const read = await clausesOf(text);
    expect(read.map(({ line }) => line)).toEqual(expect.arrayContaining([...lines]));
  });
});

it('gives a verb with two objects both', async () => {
  const [read] = await clausesOf('The bank gave the regulator the power to fine brokers.');
  expect(read?.line).toMatch(/^The bank \| gave \| the regulator/u);
  expect(read?.clause.second).not.toBeNull();
});

it('puts the noun in the place of the pronoun behind a preposition', async () => {
  const read = await clausesOf('Voters left the fund in which the bank invested.');
  const invested = read.find(({ clause }) => clause.verb.lemma === 'invest');
  expect(invested?.line).toBe('the bank | invested | ');
  expect(invested?.phrases).toEqual(['in the fund']);
});

it('tells the phrases of the verb from those of its object', async () => {
  const [read] = await clausesOf('The ministry signed an agreement with the banks on 3 May 2024.');
  expect(read?.phrases.some((phrase) => phrase.startsWith('on 3'))).toBe(true);
  const ofObject = read?.clause.adjuncts.find(({ word }) => word === 'with');
  expect(ofObject?.on === undefined ? 'verb' : 'object').toBe('object');
});

it('says nothing of whom an expletive stands for', async () => {
  const read = await clausesOf('It is necessary to protect the river.');
  expect(read.flatMap(({ clause }) => clause.subjects.map(({ phrase }) => phrase.head))).not.toContain(0);
});

it('marks passives, and an active verb with an object as active', async () => {
  const read = await clausesOf('The firm was fined. The river watch sued the firm on 13 March 2026.');
  expect(read.map(({ clause }) => clause.verb.passive)).toEqual([true, false]);
});

it('takes the auxiliary of the first passive for those joined to it, and no active verb', async () => {
  const passives = async (text: string) =>
    (await clausesOf(text)).map(({ clause }) => `${clause.verb.lemma} ${clause.verb.passive}`);
  expect(await passives('The barn was torn down and replaced by homes.')).toEqual([
    'tear true',
    'replace true',
  ]);
  expect(await passives('The firm was fined and sold the barn.')).toEqual(['fine true', 'sell false']);
});

it('reads a participle behind its noun as passive, with an object too', async () => {
  const read = await clausesOf('The town bought a mill named Corvane.');
  expect(read.find(({ clause }) => clause.verb.lemma === 'name')?.clause.verb.passive).toBe(true);
});

it('gives a clause with "where" the noun it hangs on as its place', async () => {
  const read = await clausesOf('The minister visited the plant where the engines are built.');
  const built = read.find(({ clause }) => clause.verb.lemma === 'build');
  expect(built?.line).toBe('the engines | are built | ');
  expect(built?.phrases).toEqual(['in the plant']);
});

it('names the conjunction of a clause and the verb that governs it', async () => {
  const read = await clausesOf('The ministry plans to open a school if the tax rises.');
  expect(read.map(({ clause }) => clause.lead)).toContain('plan to');
  expect(read.map(({ clause }) => clause.marker)).toContain('if');
});
