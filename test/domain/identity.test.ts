import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId, textHashOf } from '../../src/domain/article.ts';
import { makeClaim, propositionKey } from '../../src/domain/claim.ts';
import { entityId, makeEntity } from '../../src/domain/entity.ts';
import { hashId } from '../../src/domain/id.ts';
import { nameKey, textKey } from '../../src/domain/text-key.ts';
import { type Value, valueKey } from '../../src/domain/value.ts';
import { PREDICATES } from '../make-article.ts';

describe('ids', () => {
  it('differ for different parts, however the parts are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1 }),
        fc.array(fc.string(), { minLength: 1 }),
        (a, b) => {
          expect(hashId('claim', a) === hashId('claim', b)).toBe(JSON.stringify(a) === JSON.stringify(b));
        },
      ),
    );
  });

  it('of an article do not see spacing, case or quotation style, and see every word', () => {
    const hash = textHashOf('“It’s done,” said  Ann.');
    expect(textHashOf('"It\'s done", said Ann.\n')).toBe(hash);
    expect(textHashOf('“It is done,” said Ann.')).not.toBe(hash);
  });

  it('of an article go by address, else by source', () => {
    const hash = textHashOf('text');
    expect(articleId('https://a.example/1', 'Post', hash)).toBe(
      articleId('https://a.example/1', 'Wire', hash),
    );
    expect(articleId(null, 'Post', hash)).not.toBe(articleId(null, 'Wire', hash));
    expect(articleId(null, 'The Post.', hash)).toBe(articleId(null, 'the post', hash));
  });

  it('of an entity are its kind and name key', () => {
    expect(entityId('ORGANISATION', 'Kestrel Ltd.')).toBe(entityId('ORGANISATION', 'KESTREL’s'));
    expect(entityId('ORGANISATION', 'Kestrel Group')).not.toBe(entityId('ORGANISATION', 'Kestrel'));
    expect(entityId('PLACE', 'Kestrel')).not.toBe(entityId('ORGANISATION', 'Kestrel'));
    expect(entityId('PLACE', 'Kestrel', 'other')).not.toBe(entityId('PLACE', 'Kestrel'));
  });
});

describe('nameKey', () => {
  it.each([
    ['Kestrel Lithium, Inc.', 'kestrel lithium'],
    ['Björk’s', 'björk'],
    ['U.S.', 'us'],
    ['AT&T Corp', 'at&t'],
    ['  Ｆｕｌｌ  Ｗｉｄｔｈ ', 'full width'],
    ['中国', '中国'],
    ['Co-operative', 'co operative'],
    ['…', ''],
  ])('folds %s to %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('claims', () => {
  const [a, b] = [makeEntity('PERSON', 'A').id, makeEntity('PERSON', 'B').id];
  const claim = (subject: typeof a, predicate: string, object: typeof a) =>
    makeClaim(subject, predicate, { kind: 'ENTITY', entityId: object }, PREDICATES);

  it('turn an inverse round, sort a symmetric pair and leave an open predicate as it is', () => {
    expect(claim(a, 'be owned by', b)).toEqual(claim(b, 'own', a));
    expect(claim(a, 'meet', b)).toEqual(claim(b, 'meet', a));
    expect(claim(a, 'warn', b).id).not.toBe(claim(b, 'warn', a).id);
  });

  it('of merged entities have one proposition key, and sort a symmetric pair anew', () => {
    const merged = new Map([[a, b]]);
    const canonicalOf = (id: typeof a) => merged.get(id) ?? id;
    const c = makeEntity('PERSON', 'C').id;
    expect(propositionKey(claim(a, 'meet', c), canonicalOf, PREDICATES)).toBe(
      propositionKey(claim(c, 'meet', b), canonicalOf, PREDICATES),
    );
  });
});

describe('valueKey', () => {
  const money = (number: number): Value => ({ kind: 'MONEY', text: 'whatever', number, unit: 'USD' });

  it('is the number in base units, not the words', () => {
    expect(valueKey(money(2e6))).toBe('MONEY:2000000 USD');
    expect(valueKey({ kind: 'PERCENT', text: '8 %', number: 8 })).toBe('PERCENT:8');
    expect(valueKey({ kind: 'NUMBER', text: 'tiny', number: 1e-7 })).toBe('NUMBER:0.0000001');
    expect(valueKey({ kind: 'NUMBER', text: 'huge', number: 1e21 })).toBe('NUMBER:1000000000000000000000');
  });

  it('of a text ignores its determiner, case and spacing', () => {
    expect(textKey('The  new Plan')).toBe('new plan');
    expect(valueKey({ kind: 'TEXT', text: 'a new plan' })).toBe('TEXT:new plan');
  });
});
