import { expect, it } from 'vitest';
import { shareKinds } from '../../../ingest/reader/share-kinds.ts';
import type { EntityKind } from '../../../src/domain/entity.ts';

const decide = (kinds: Readonly<Record<string, EntityKind>>) =>
  shareKinds(new Map(Object.entries(kinds).map(([name, kind]) => [name, { kind, share: 1 }])));

it('an organisation’s short form is an organisation, though it looks like a person', () => {
  const kinds = decide({ 'Halvek Lithium Corporation': 'ORGANISATION', Halvek: 'PERSON' });
  expect(kinds.get('Halvek')).toBe('ORGANISATION');
});

it('a surname stays a person beside a firm of that name', () => {
  const kinds = decide({ 'Brandt Steel': 'ORGANISATION', 'Ada Brandt': 'PERSON', Brandt: 'PERSON' });
  expect(kinds.get('Brandt')).toBe('PERSON');
});

it('a surname that looks like a firm is the person the text names in full', () => {
  expect(decide({ 'Ada Brandt': 'PERSON', Brandt: 'ORGANISATION' }).get('Brandt')).toBe('PERSON');
});

it('a land stays a place beside a firm called after it', () => {
  expect(decide({ 'Tarsovia Mining': 'ORGANISATION', Tarsovia: 'PLACE' }).get('Tarsovia')).toBe('PLACE');
});

it('an unknown single name that ends like a land is one, a given name is not', () => {
  const kinds = decide({ Kelmaria: 'PERSON', Julia: 'PERSON' });
  expect([kinds.get('Kelmaria'), kinds.get('Julia')]).toEqual(['PLACE', 'PERSON']);
});

it('a surname that ends like a land is a person where a title stands before it', () => {
  const kinds = shareKinds(new Map([['Scoria', { kind: 'PERSON', share: 1, titled: true }]]));
  expect(kinds.get('Scoria')).toBe('PERSON');
});

it('a firm’s short form is no place where nothing is in it', () => {
  const kind = (located: boolean) =>
    shareKinds(
      new Map([
        ['Halvek Corporation', { kind: 'ORGANISATION', share: 1 }],
        ['Halvek', { kind: 'PLACE', share: 1, located }],
      ]),
    ).get('Halvek');
  expect([kind(false), kind(true)]).toEqual(['ORGANISATION', 'PLACE']);
});
