import { describe, expect, it } from 'vitest';
import { kindOfNoun } from '../../../ingest/lexicon/noun-kinds.ts';
import {
  agrees,
  familyOf,
  genderOfName,
  genderOfNoun,
} from '../../../ingest/stages/05-mentions/agreement.ts';
import type { Referent } from '../../../ingest/stages/05-mentions/referent.ts';

const BLANK: Referent = {
  chain: 0,
  kind: 'ORGANISATION',
  plural: false,
  gender: null,
  heard: null,
  owner: null,
  spots: [],
  nouns: new Set(),
  attributes: new Set(),
};

describe('agreement', () => {
  it('knows pronouns of the third person and no others', () => {
    expect(['Her', 'its', 'themselves', 'we', 'who'].map(familyOf)).toEqual([
      'SHE',
      'IT',
      'THEY',
      null,
      null,
    ]);
  });

  it('reads gender off first names and nouns, and says nothing where either may be', () => {
    expect(['Lena Orvik', 'Ivan Orvik', 'Kim Orvik', 'Orvik'].map(genderOfName)).toEqual([
      'FEMALE',
      'MALE',
      null,
      null,
    ]);
    expect(['spokeswoman', 'Mr', 'minister'].map(genderOfNoun)).toEqual(['FEMALE', 'MALE', null]);
  });

  it('an organisation is it or they, a person he or she or they', () => {
    const person: Referent = { ...BLANK, kind: 'PERSON' };
    const families = ['HE', 'SHE', 'IT', 'THEY'] as const;
    expect(families.filter((family) => agrees(family, BLANK))).toEqual(['IT', 'THEY']);
    expect(families.filter((family) => agrees(family, person))).toEqual(['HE', 'SHE', 'THEY']);
    expect(families.filter((family) => agrees(family, { ...person, gender: 'FEMALE' }))).toEqual([
      'SHE',
      'THEY',
    ]);
    expect(families.filter((family) => agrees(family, { ...BLANK, plural: true }))).toEqual(['THEY']);
  });

  it('nouns have the kind of what they stand for', () => {
    expect(['steelmaker', 'minister', 'treaty', 'city', 'summit', 'steel'].map(kindOfNoun)).toEqual([
      'ORGANISATION',
      'PERSON',
      'POLICY',
      'PLACE',
      'EVENT',
      null,
    ]);
  });
});
