import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { checkParams, MAX_TEXT } from '../../src/graph/check-params.ts';
import type { Params } from '../../src/graph/store.ts';

/** Values a caller can only pass by going around the types, as data from outside does. */
function check(value: unknown): Params {
  return checkParams({ value } as Params);
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describe('checkParams', () => {
  it('returns what it was given when all is well', () => {
    const params = { a: 'x😀', b: 1, c: -0.5, d: true, e: null, f: [], g: [{ h: [1, 2] }], i: { j: null } };
    expect(checkParams(params)).toBe(params);
    expect(checkParams({})).toEqual({});
    expect(check(Object.assign(Object.create(null), { a: 1 }))).toBeDefined();
  });

  it.each<readonly [string, unknown, string]>([
    ['a number that is none', Number.NaN, '$value is NaN'],
    ['an endless number', [1, Number.POSITIVE_INFINITY], '$value[1] is Infinity'],
    ['a whole number past 2^53', { n: 2 ** 53 }, '$value.n is 9007199254740992'],
    ['half a surrogate pair', { list: [{ text: 'a\uD83D' }] }, '$value.list[0].text is'],
    ['half a surrogate pair in a key', { 'a\uDC00': 1 }, '$value, a key'],
    ['undefined', { a: undefined }, '$value.a is of type undefined'],
    ['a function', () => 1, '$value is of type function'],
    ['a bigint', 1n, '$value is of type bigint'],
    ['a symbol', Symbol('x'), '$value is of type symbol'],
    ['a date', new Date(0), '$value is an object of class Date'],
    ['a Map', new Map(), '$value is an object of class Map'],
    ['bytes', new Uint8Array(2), '$value is an object of class Uint8Array'],
    ['null in a list', ['a', null], '$value[1] is null'],
    ['a hole in a list', new Array(2), '$value[0] is of type undefined'],
    ['a list of two kinds', [1, 'a'], '$value[1] is a string in a list of numbers'],
    ['a list of lists and maps', [[1], { a: 1 }], '$value[1] is a map in a list of lists'],
  ])('refuses %s, and says where it stands', (_, value, message) => {
    expect(() => check(value)).toThrow(InputError);
    expect(() => check(value)).toThrow(message);
  });

  it('takes 64 levels and refuses 65', () => {
    expect(check(nested(64))).toBeDefined();
    expect(() => check(nested(65))).toThrow('nested too deep');
    expect(() => check(nested(20_000))).toThrow('nested too deep');
  });

  it('refuses what is inside itself', () => {
    const list: unknown[] = [];
    list.push(list);
    const map: Record<string, unknown> = {};
    map['again'] = { map };
    expect(() => check(list)).toThrow('inside itself');
    expect(() => check(map)).toThrow('inside itself');
  });

  it('refuses what is shared so often that it would never end', () => {
    let value: unknown = 'x';
    for (let level = 0; level < 60; level += 1) value = [value, value];
    expect(() => check(value)).toThrow('fewer values');
  });

  it('takes 10 MB of text, and refuses more than all the text one call may carry', () => {
    const text = 'x'.repeat(10_000_000);
    expect(check([text, text, text])).toBeDefined();
    expect(() => check([text, text, text, text])).toThrow(String(MAX_TEXT));
  });
});
