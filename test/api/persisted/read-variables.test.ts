import { buildSchema, isInputType, parseType, typeFromAST } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readVariables } from '../../../src/api/persisted/read-variables.ts';
import { InputError } from '../../../src/errors.ts';

const schema = buildSchema(
  'enum Kind { A B } input Filter { kinds: [Kind!] search: String } type Query { a(b: ID, c: Float, d: Boolean): Int }',
);

const variables = Object.entries({
  id: 'ID!',
  first: 'Int',
  share: 'Float!',
  live: 'Boolean',
  kind: 'Kind',
  kinds: '[Kind!]',
  ids: '[ID!]!',
  limits: '[Int]',
  filter: 'Filter',
}).map(([name, text]) => {
  const type = typeFromAST(schema, parseType(text) as never);
  if (!isInputType(type)) throw new Error(text);
  return { name, type };
});

describe('the variables of an address', () => {
  it.each([
    ['an id stays a string', { id: '12' }, { id: '12' }],
    ['a whole number', { first: '20' }, { first: 20 }],
    ['a fraction', { share: '-0.5' }, { share: -0.5 }],
    ['a truth', { live: 'false' }, { live: false }],
    ['a word of an enum', { kind: 'A' }, { kind: 'A' }],
    ['one item of a list', { kinds: 'A' }, { kinds: ['A'] }],
    ['items of a list', { ids: ['1', '2'] }, { ids: ['1', '2'] }],
    ['numbers of a list', { limits: ['1', '2'] }, { limits: [1, 2] }],
    ['an input object as JSON', { filter: '{"kinds":["A"]}' }, { filter: { kinds: ['A'] } }],
    ['what is empty is not given', { id: '1', first: '', kind: '' }, { id: '1' }],
    ['all of them as JSON', { variables: '{"id":"1","ids":["2"]}' }, { id: '1', ids: ['2'] }],
  ])('%s', (_, query, expected) => {
    expect(readVariables(variables, query)).toEqual(expected);
  });

  it.each([
    ['a number in words', { first: 'many' }, /first is "many", expected a number/],
    ['a number in hexadecimal', { first: '0x10' }, /expected a number/],
    ['a truth in another word', { live: 'yes' }, /expected true or false/],
    ['an object that is no JSON', { filter: '{kinds' }, /filter is .*expected JSON/],
    ['two values for one', { id: ['1', '2'] }, /expected one value/],
    ['JSON that is no object', { variables: '[1]' }, /expected one JSON object/],
    ['no JSON', { variables: 'x' }, /expected JSON/],
    ['variables both ways', { variables: '{}', id: '1' }, /id is .*beside/],
  ])('refuse %s', (_, query, message) => {
    const read = () => readVariables(variables, query);
    expect(read).toThrow(InputError);
    expect(read).toThrow(message);
  });

  it('name a mistyped one, what there is and what was meant', () => {
    const read = () => readVariables(variables, { frist: '3' });
    expect(read).toThrow(/no variable "frist": its variables are id, first/);
    expect(() => readVariables(variables, { frist: '3' })).toThrow(
      expect.objectContaining({ hint: 'Did you mean first?' }),
    );
  });
});
