import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../ingest/annotation.ts';
import { ChainTable } from '../../../ingest/stages/05-mentions/chain-table.ts';
import { linkDemonyms } from '../../../ingest/stages/05-mentions/demonyms.ts';
import { linkNames } from '../../../ingest/stages/05-mentions/names.ts';
import type { EntityKind } from '../../../src/domain/entity.ts';

type Named = readonly [name: string, kind: EntityKind];

/** Sentences of words parted by spaces, with names given by their words. */
function makeSentences(lines: readonly (readonly [string, ...Named[]])[]) {
  const text = lines.map(([line]) => line).join('\n');
  let start = 0;
  const sentences = lines.map(([line, ...named]): Sentence => {
    const words = line.split(' ');
    let at = start;
    const tokens = words.map((word) => {
      const token = { text: word, start: at, end: at + word.length, lemma: word, upos: 'X' as const };
      at += word.length + 1;
      return { ...token, features: [], head: null, relation: null };
    });
    const names = named.map(([name, kind]) => {
      const from = words.findIndex((_, index) => words.slice(index).join(' ').startsWith(name));
      return { from, to: from + name.split(' ').length, kind, confidence: 0.9 };
    });
    const sentence = { start, end: at - 1, inBody: true, tokens, names, speech: [] };
    start = at;
    return sentence;
  });
  return { text, sentences };
}

/** Chains with their different words. */
function chains(...lines: readonly (readonly [string, ...Named[]])[]): Readonly<Record<string, string>> {
  const { text, sentences } = makeSentences(lines);
  const table = new ChainTable(text, sentences);
  linkNames(table);
  linkDemonyms(table);
  const { chains: found, mentions } = table.toMentionSet();
  return Object.fromEntries(
    found.map(({ name }, chain) => [
      name,
      [...new Set(mentions.filter((mention) => mention.chain === chain).map(({ exact }) => exact))].join(
        ', ',
      ),
    ]),
  );
}

describe('chains of names', () => {
  it('a surname of several people is that of the one named first', () => {
    const found = chains(
      ['Ada Brandt met Lars Brandt', ['Ada Brandt', 'PERSON'], ['Lars Brandt', 'PERSON']],
      ['Brandt left', ['Brandt', 'PERSON']],
    );
    expect(found).toEqual({ 'Ada Brandt': 'Ada Brandt, Brandt', 'Lars Brandt': 'Lars Brandt' });
  });
  it('two that share a surname are named in their order', () => {
    const found = chains(
      ['Otto and Ada Brandt met', ['Otto', 'PERSON'], ['Ada Brandt', 'PERSON']],
      ['Otto Brandt left', ['Otto Brandt', 'PERSON']],
      ['Brandt won', ['Brandt', 'PERSON']],
    );
    expect(found['Otto Brandt']).toContain('Brandt');
    expect(found['Ada Brandt']).toBe('Ada Brandt');
  });
  it('“Mr. Brandt” is no Ada Brandt', () => {
    const found = chains(
      ['Mary Brandt left', ['Mary Brandt', 'PERSON']],
      ['then Mr. Brandt won', ['Brandt', 'PERSON']],
    );
    expect(found).toEqual({ 'Mary Brandt': 'Mary Brandt', Brandt: 'Brandt' });
  });
  it('a party is not short for its branch in a province', () => {
    const found = chains(
      ['the South Sund Republican Party met', ['South Sund Republican Party', 'ORGANISATION']],
      ['Republicans won', ['Republicans', 'ORGANISATION']],
    );
    expect(found['Republican Party']).toBe('Republicans');
  });
  it('two letters are initials of a name that a hyphen joins', () => {
    const found = chains(
      ['Halvek-Petrov grew', ['Halvek-Petrov', 'ORGANISATION']],
      ['HP grew', ['HP', 'ORGANISATION']],
    );
    expect(found).toEqual({ 'Halvek-Petrov': 'Halvek-Petrov, HP' });
  });
  it('a given name is that of the one person who has it', () => {
    const found = chains(['Ada Brandt left', ['Ada Brandt', 'PERSON']], ['Ada won', ['Ada', 'PERSON']]);
    expect(found).toEqual({ 'Ada Brandt': 'Ada Brandt, Ada' });
  });
  it('a double surname and “Jr.” are no other people', () => {
    const found = chains(
      ['Ilka Orvik Lind met Lars Carrow Jr.', ['Ilka Orvik Lind', 'PERSON'], ['Lars Carrow Jr.', 'PERSON']],
      ['Orvik Lind saw Carrow', ['Orvik Lind', 'PERSON'], ['Carrow', 'PERSON']],
    );
    expect(found).toEqual({
      'Ilka Orvik Lind': 'Ilka Orvik Lind, Orvik Lind',
      'Lars Carrow Jr.': 'Lars Carrow Jr., Carrow',
    });
  });
  it('an acronym is joined to what it spells, whatever kind it looks like', () => {
    const found = chains(
      ['the Norland Free Trade Agreement', ['Norland Free Trade Agreement', 'POLICY']],
      ['Nfta failed', ['Nfta', 'ORGANISATION']],
    );
    expect(found).toEqual({ 'Norland Free Trade Agreement': 'Norland Free Trade Agreement, Nfta' });
  });
  it('an abbreviation in brackets is joined across kinds', () => {
    const found = chains(
      ['the Clean Ports Act ( CPA ) passed', ['Clean Ports Act', 'POLICY'], ['CPA', 'ORGANISATION']],
      ['CPA helps', ['CPA', 'ORGANISATION']],
    );
    expect(found).toEqual({ 'Clean Ports Act': 'Clean Ports Act, CPA' });
  });
  it('followers stand for their party', () => {
    const found = chains(
      ['the Republican Party met', ['Republican Party', 'ORGANISATION']],
      ['Republicans and the GOP agreed', ['Republicans', 'ORGANISATION'], ['GOP', 'ORGANISATION']],
    );
    expect(found).toEqual({ 'Republican Party': 'Republican Party, Republicans, GOP' });
  });
  it('a ministry is one whichever way it is written', () => {
    const found = chains(
      ['the Ministry of Trade', ['Ministry of Trade', 'ORGANISATION']],
      ['the Trade Ministry', ['Trade Ministry', 'ORGANISATION']],
    );
    expect(Object.values(found)).toEqual(['Ministry of Trade, Trade Ministry']);
  });
  it('capitals make no other name', () => {
    const found = chains(
      ['Kestrel grew', ['Kestrel', 'ORGANISATION']],
      ['KESTREL GREW', ['KESTREL', 'PERSON']],
    );
    expect(Object.values(found)).toEqual(['Kestrel, KESTREL']);
  });
  it('a land is not short for its capital, nor a person for the administration', () => {
    const found = chains(
      ['Mexico has Mexico City', ['Mexico', 'PLACE'], ['Mexico City', 'PLACE']],
      ['the Orvik administration', ['Orvik administration', 'ORGANISATION']],
      ['Orvik fell', ['Orvik', 'ORGANISATION']],
    );
    expect(Object.keys(found)).toHaveLength(4);
  });
  it('what people are called, one or many, leads to their land', () => {
    const found = chains(
      ['Chile and Norland met', ['Chile', 'PLACE'], ['Norland', 'PLACE']],
      ['Chileans met Norlanders'],
    );
    expect(found).toEqual({ Chile: 'Chile, Chileans', Norland: 'Norland, Norlanders' });
  });
});
