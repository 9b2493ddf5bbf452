import { expect, it } from 'vitest';
import { clause, compose, condition } from '../../src/graph/compose.ts';
import { selectClaims } from '../../src/graph/read/claim-filter.ts';
import { pageFragments } from '../../src/graph/read/page.ts';
import { textFor } from '../../src/graph/statements.ts';

it('joins conditions with AND, puts clauses in their slots and leaves no slot behind', () => {
  const { text } = compose('count-claims', [
    clause('from:test', 'match', 'MATCH (c:Claim)'),
    condition('one', 'c.a = $a OR c.b = $b'),
    condition('two', 'c.d = $d'),
  ]);
  expect(text).toBe(
    [
      'UNWIND $parents AS parent',
      'CALL (parent) {',
      'MATCH (c:Claim)',
      'WHERE c.listed = true',
      'AND (c.a = $a OR c.b = $b)',
      'AND (c.d = $d)',
      'RETURN count(c.id) AS count',
      '}',
      'RETURN parent, count',
    ].join('\n'),
  );
});

it('puts what an engine has of its own in its place, and leaves out what it has not', () => {
  const made = compose('count-claims', [
    clause('from:own', 'match', 'MATCH (c)<--()', { neo4j: 'MATCH (c:Claim)' }),
    condition('own', 'c.a = 1', 'filter', { neo4j: '' }),
  ]);
  expect(made.text).toContain('MATCH (c)<--()\nWHERE c.listed = true\nAND (c.a = 1)');
  expect(textFor(made, 'embedded')).toBe(made.text);
  expect(textFor(made, 'neo4j')).toContain('MATCH (c:Claim)\nWHERE c.listed = true\nRETURN');
});

it('remembers what it composed by the names of the fragments', () => {
  const fragments = [clause('from:test', 'match', 'MATCH (c:Claim)')];
  expect(compose('list-claims', fragments)).toBe(compose('list-claims', [...fragments]));
});

it('values of a filter are parameters, never text', () => {
  const filter = {
    entity: "x'}) DETACH DELETE n //",
    predicates: ["' OR true"],
    polarity: 'NEGATED',
  } as const;
  const { fragments, params } = selectClaims({ start: 'all', filter, propositions: null });
  const { text } = compose('count-claims', fragments);
  expect(text).not.toContain('DETACH');
  expect(text).not.toContain('OR true');
  expect(params).toMatchObject(filter);
});

it('a page goes on beyond the key in the direction of its list, and backward reads from the end', () => {
  const sort = { name: 'CONFIDENCE', expression: 'c.confidence', descending: true };
  const after = { sort: 0.5, id: 'x' };
  const forward = pageFragments('c', sort, { size: 2, after, before: null, backward: false });
  expect(forward.map((fragment) => fragment.text)).toEqual([
    'RETURN c.id AS id, c.confidence AS sort ORDER BY c.confidence DESC, c.id DESC',
    'ORDER BY parent, sort DESC, id DESC',
    'c.confidence <= $afterSort AND (c.confidence < $afterSort OR c.id < $afterId)',
  ]);
  const back = pageFragments('c', sort, { size: 2, after: null, before: after, backward: true });
  expect(back[0]?.text).toContain('ORDER BY c.confidence ASC, c.id ASC');
  expect(back[2]?.text).toBe(
    'c.confidence >= $beforeSort AND (c.confidence > $beforeSort OR c.id > $beforeId)',
  );
});
