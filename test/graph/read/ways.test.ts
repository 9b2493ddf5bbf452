import { describe, expect, it } from 'vitest';
import { findWays, type Step } from '../../../src/graph/read/ways.ts';

function step(source: string, target: string, sources = 1, id = `${source}${target}`): Step {
  return { id, proposition: `p-${id}`, source, target, sources };
}

function ways(steps: readonly Step[], length: number, maxVisits = 1000) {
  const found = findWays(steps, { from: 'a', to: 'z', length, maxVisits });
  return { cut: found.cut, ways: found.ways.map((way) => way.map((each) => each.id).join(' ')) };
}

describe('findWays', () => {
  it('walks claims in either direction, and says from where to where', () => {
    const found = findWays([step('b', 'a'), step('b', 'z')], { from: 'a', to: 'z', length: 2, maxVisits: 9 });
    expect(found.ways).toEqual([
      [
        { ...step('b', 'a'), from: 'a', to: 'b' },
        { ...step('b', 'z'), from: 'b', to: 'z' },
      ],
    ]);
  });

  it('finds only ways of the length, each claim between the same two a way of its own', () => {
    const steps = [step('a', 'z'), step('a', 'b'), step('b', 'z', 1, 'bz1'), step('b', 'z', 1, 'bz2')];
    expect(ways(steps, 1).ways).toEqual(['az']);
    expect(ways(steps, 2).ways).toEqual(['ab bz1', 'ab bz2']);
    expect(ways(steps, 3).ways).toEqual([]);
  });

  it('comes by no entity twice, the goal included', () => {
    const steps = [
      step('a', 'b'),
      step('b', 'c'),
      step('c', 'a'),
      step('b', 'z'),
      step('z', 'y'),
      step('y', 'z'),
    ];
    expect(ways(steps, 2).ways).toEqual(['ab bz']);
    expect(ways(steps, 3).ways).toEqual(['ca bc bz']);
    expect(ways(steps, 4).ways).toEqual([]);
  });

  it('puts first the way whose worst step is best attested, then the sum, then ids', () => {
    const steps = [
      ...[step('a', 'b', 9), step('b', 'z', 1)],
      ...[step('a', 'c', 2), step('c', 'z', 2)],
      ...[step('a', 'd', 2), step('d', 'z', 3)],
      ...[step('a', 'e', 2), step('e', 'z', 2)],
    ];
    expect(ways(steps, 2).ways).toEqual(['ad dz', 'ac cz', 'ae ez', 'ab bz']);
  });

  it('says when it had to stop before it had looked at everything', () => {
    const steps = [...'bcdefg'].flatMap((middle) => [step('a', middle), step(middle, 'z')]);
    expect(ways(steps, 2, 5)).toMatchObject({ cut: true });
    expect(ways(steps, 2, 12)).toMatchObject({ cut: false });
  });
});
