import { expect, it } from 'vitest';
import { nounSignatureOf, signatureOf } from '../../../ingest/lexicon/factuality.ts';

const signs = (signature: ReturnType<typeof signatureOf>) =>
  signature ? `${signature.affirmed}${signature.negated}` : null;

it('says what a verb means for its complement, affirmed and negated', () => {
  expect(signs(signatureOf('manage', 'to'))).toBe('+-');
  expect(signs(signatureOf('fail', 'to'))).toBe('-+');
  expect(signs(signatureOf('regret', 'that'))).toBe('++');
  expect(signs(signatureOf('prevent', 'from'))).toBe('-+');
});

it('tells one verb by how its complement is tied', () => {
  expect(signs(signatureOf('forget', 'to'))).toBe('-+');
  expect(signs(signatureOf('forget', 'that'))).toBe('++');
});

it('knows a participle that is taken for an adjective', () => {
  expect(signs(signatureOf('pleased', 'to'))).toBe(signs(signatureOf('please', 'to')));
  expect(signs(signatureOf('horrified', 'to'))).toBe(signs(signatureOf('horrify', 'to')));
});

it('says what a noun means for the clause that hangs on it', () => {
  expect(signs(nounSignatureOf('failure', 'to'))).toBe('-+');
  expect(signs(nounSignatureOf('claim', 'that'))).toBe('?-');
  expect(signs(nounSignatureOf('ban', 'on'))).toBe('f+');
});

it('knows nothing of a word that no list has', () => {
  expect(signatureOf('paint', 'to')).toBeNull();
  expect(nounSignatureOf('table', 'that')).toBeNull();
});
